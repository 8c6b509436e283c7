// A plain C door to libosmium's readers: one call in, flat arrays out.
#ifndef PLANNER_OSMIUM_SHIM_H
#define PLANNER_OSMIUM_SHIM_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Why a file could not be read.
enum {
  PLANNER_OSM_OK = 0,
  PLANNER_OSM_DAMAGED = 1,   // not OpenStreetMap data, or broken: see the message
  PLANNER_OSM_TOO_LARGE = 2, // more objects or points than the caller allows
  PLANNER_OSM_MEMORY = 3,    // out of memory
  PLANNER_OSM_SYSTEM = 4     // the system could not open or read the file
};

// Owns everything a view points to.
typedef struct planner_osm_file planner_osm_file;

// Flat arrays over the nodes and ways worth keeping. Strings are indices into one table.
typedef struct {
  size_t node_count;
  const int64_t *node_ids;          // ascending
  const int32_t *node_latitudes;    // 1e-7 degrees
  const int32_t *node_longitudes;   // 1e-7 degrees
  const uint32_t *node_first_tag;   // node_count + 1
  const uint32_t *node_tag_keys;    // indices of strings
  const uint32_t *node_tag_values;  // indices of strings
  size_t way_count;
  const int64_t *way_ids;
  const uint32_t *way_first_node;   // way_count + 1
  const uint32_t *way_nodes;        // indices of nodes
  const uint32_t *way_first_tag;    // way_count + 1
  const uint32_t *way_tag_keys;     // indices of strings
  const uint32_t *way_tag_values;   // indices of strings
  size_t restriction_count;               // relations of type=restriction
  const uint32_t *restriction_first_tag;  // restriction_count + 1
  const uint32_t *restriction_tag_keys;   // indices of strings
  const uint32_t *restriction_tag_values; // indices of strings
  const uint32_t *restriction_first_member; // restriction_count + 1
  const int64_t *member_ids;
  const uint8_t *member_kinds;      // 0 node, 1 way, 2 relation
  const uint32_t *member_roles;     // indices of strings
  size_t string_count;
  const size_t *string_first;       // string_count + 1
  const char *string_bytes;
  uint64_t nodes_read;
  uint64_t ways_read;
  uint64_t relations_read;
  uint64_t missing_references;      // mentions of nodes that are not in the file
  uint64_t invalid_nodes;           // nodes without a valid position
  const char *generator;            // "" where the file names none
  const char *timestamp;            // ISO 8601, "" where unknown: the header's, else the youngest object's
  int has_bounds;
  int32_t bounds[4];                // south, west, north, east in 1e-7 degrees
} planner_osm_view;

// The arrays of nodes, way_first_node, way_nodes and missing_references are there once planner_osm_resolve was called.

// Reads a file in a format as libosmium writes it ("osm.gz", "pbf"); answers a handle to be freed, with *code PLANNER_OSM_OK, or NULL with a code and a message.
planner_osm_file *planner_osm_read(const char *path, const char *format, uint64_t max_objects, int *code, char *message,
                                   size_t message_size);

// Joins ways to nodes by their ids. Meanwhile another thread may read strings and the tags of ways and restrictions.
// Answers PLANNER_OSM_OK or PLANNER_OSM_MEMORY.
int planner_osm_resolve(planner_osm_file *file);

// The arrays; they live as long as the handle.
planner_osm_view planner_osm_get_view(const planner_osm_file *file);

void planner_osm_free(planner_osm_file *file);

#ifdef __cplusplus
}
#endif
#endif
