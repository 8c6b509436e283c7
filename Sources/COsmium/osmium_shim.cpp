#if !__has_include(<osmium/osm.hpp>) || !__has_include(<protozero/version.hpp>)
#error "libosmium's headers are missing: run `make setup` (Debian: libosmium2-dev, libprotozero-dev)"
#endif

#include "osmium_shim.h"

#include <osmium/io/any_input.hpp>
#include <osmium/osm.hpp>

#include <algorithm>
#include <cstring>
#include <deque>
#include <new>
#include <numeric>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace {

struct too_large {};

// libosmium walks tags from one string to the next and stops at the list's very end: a NUL inside a key or a value, which
// a file may well have, would lead it past that. Nothing may look at tags that were not checked.
const osmium::TagList &checked(const osmium::TagList &tags) {
  const auto *first = reinterpret_cast<const char *>(tags.data()) + sizeof(osmium::TagList);
  const auto *last = reinterpret_cast<const char *>(tags.data()) + tags.byte_size();
  if (first < last && (last[-1] != '\0' || std::count(first, last, '\0') % 2 != 0))
    throw std::runtime_error{"a tag has a NUL in it"};
  return tags;
}

// Keys that make a node or a way worth keeping, beside roads.
constexpr const char *kVenueKeys[] = {"amenity", "shop",     "tourism", "leisure",  "healthcare", "railway",
                                      "aeroway", "historic", "office",  "place",    "barrier",    "public_transport",
                                      "building", "emergency", "diplomatic", "government"};

bool is_noise(const char *key) {
  return !std::strcmp(key, "created_by") || !std::strcmp(key, "source") || !std::strncmp(key, "tiger:", 6) ||
         !std::strncmp(key, "wikipedia", 9) || !std::strncmp(key, "wikidata", 8);
}

} // namespace

struct planner_osm_file {
  struct place {
    int64_t id;
    int32_t latitude, longitude;
  };

  // Finds places by id: open addressing, at most half full. The nodes of a way often bear neighbouring ids, and eight
  // neighbours share a cache line.
  class place_index {
    const std::vector<place> &places;
    unsigned shift = 60;
    // Drawn anew each time, so that no file can be made whose ids all fall together; what is found does not depend on it.
    const uint64_t seed = static_cast<uint64_t>(std::random_device{}()) << 32 | std::random_device{}();
    std::vector<uint32_t> slots;

    size_t start(int64_t id) const {
      // The finalizer of MurmurHash3, which is in the public domain.
      uint64_t group = static_cast<uint64_t>(id) >> 3 ^ seed;
      group = (group ^ group >> 33) * 0xFF51AFD7ED558CCDull;
      group = (group ^ group >> 33) * 0xC4CEB9FE1A85EC53ull;
      return static_cast<size_t>(group >> shift << 3 | (static_cast<uint64_t>(id) & 7));
    }

  public:
    // Of a node that stands twice, the last one counts.
    explicit place_index(const std::vector<place> &all) : places(all) {
      size_t count = 128;
      for (; count < 2 * places.size(); count *= 2) --shift;
      slots.assign(count, UINT32_MAX);
      for (size_t i = 0; i < places.size(); ++i) {
        size_t slot = start(places[i].id);
        while (slots[slot] != UINT32_MAX && places[slots[slot]].id != places[i].id) slot = (slot + 1) & (count - 1);
        slots[slot] = static_cast<uint32_t>(i);
      }
    }

    // UINT32_MAX where there is no such place.
    uint32_t find(int64_t id) const {
      size_t slot = start(id);
      while (slots[slot] != UINT32_MAX && places[slots[slot]].id != id) slot = (slot + 1) & (slots.size() - 1);
      return slots[slot];
    }
  };

  std::vector<int64_t> node_ids;
  std::vector<int32_t> latitudes, longitudes;
  // Tags as pairs of arrays, those of nodes, ways and restrictions apart: they are read by several threads.
  struct tag_list {
    std::vector<uint32_t> first{0}, keys, values;

    void close() { first.push_back(static_cast<uint32_t>(keys.size())); }
  };

  std::vector<uint32_t> way_first_node{0}, way_nodes;
  tag_list node_tags, way_tags, restriction_tags;
  std::vector<int64_t> way_ids;
  std::vector<uint32_t> restriction_first_member{0}, member_roles;
  std::vector<int64_t> member_ids;
  std::vector<uint8_t> member_kinds;
  std::vector<size_t> string_first{0};
  std::string string_bytes;
  std::string generator, timestamp;
  uint64_t nodes_read = 0, ways_read = 0, relations_read = 0, missing = 0, invalid = 0;
  bool has_bounds = false;
  int32_t bounds[4] = {0, 0, 0, 0};

  // Only while reading.
  std::vector<place> places;
  std::vector<std::pair<int64_t, uint32_t>> tagged; // node id, index of its tags
  std::vector<std::vector<std::pair<uint32_t, uint32_t>>> tags_of_tagged;
  std::vector<int64_t> references;
  std::deque<std::string> interned_text; // a deque keeps its strings where they are
  std::unordered_map<std::string_view, uint32_t> interned;

  uint32_t intern(const char *text) {
    const auto found = interned.find(std::string_view(text));
    if (found != interned.end()) return found->second;
    interned_text.emplace_back(text);
    const auto index = static_cast<uint32_t>(interned_text.size() - 1);
    interned.emplace(std::string_view(interned_text.back()), index);
    string_bytes.append(interned_text.back());
    string_first.push_back(string_bytes.size());
    return index;
  }

  void add(const osmium::TagList &tags, tag_list &list) {
    for (const auto &tag : tags) {
      if (is_noise(tag.key())) continue;
      list.keys.push_back(intern(tag.key()));
      list.values.push_back(intern(tag.value()));
    }
    list.close();
  }

  void add(const osmium::Node &node) {
    ++nodes_read;
    if (!node.location().valid()) {
      ++invalid;
      return;
    }
    if (places.size() == UINT32_MAX - 1) throw too_large{};
    places.push_back({node.id(), node.location().y(), node.location().x()});
    if (checked(node.tags()).empty()) return;
    bool wanted = false;
    for (const char *key : kVenueKeys) wanted = wanted || node.tags().has_key(key);
    if (!wanted) return;
    std::vector<std::pair<uint32_t, uint32_t>> tags;
    for (const auto &tag : node.tags())
      if (!is_noise(tag.key())) tags.emplace_back(intern(tag.key()), intern(tag.value()));
    tagged.emplace_back(node.id(), static_cast<uint32_t>(tags_of_tagged.size()));
    tags_of_tagged.push_back(std::move(tags));
  }

  void add(const osmium::Way &way) {
    ++ways_read;
    const auto &tags = checked(way.tags());
    const char *route = tags["route"];
    bool wanted = tags.has_key("highway") || (route && !std::strcmp(route, "ferry"));
    if (!wanted) {
      for (const char *key : kVenueKeys)
        wanted = wanted || (std::strcmp(key, "building") && std::strcmp(key, "barrier") && tags.has_key(key));
    }
    if (!wanted || way.nodes().empty()) return;
    way_ids.push_back(way.id());
    for (const auto &reference : way.nodes()) references.push_back(reference.ref());
    if (references.size() > UINT32_MAX - 1) throw too_large{};
    way_first_node.push_back(static_cast<uint32_t>(references.size()));
    add(tags, way_tags);
  }

  void add(const osmium::Relation &relation) {
    ++relations_read;
    const char *type = checked(relation.tags())["type"];
    if (!type || std::strncmp(type, "restriction", 11)) return;
    add(relation.tags(), restriction_tags);
    for (const auto &member : relation.members()) {
      member_ids.push_back(member.ref());
      member_kinds.push_back(member.type() == osmium::item_type::node ? 0 : member.type() == osmium::item_type::way ? 1 : 2);
      member_roles.push_back(intern(member.role()));
    }
    if (member_ids.size() > UINT32_MAX - 1) throw too_large{};
    restriction_first_member.push_back(static_cast<uint32_t>(member_ids.size()));
  }

  // Keeps the nodes that ways mention or that carry tags, and turns ids into indices.
  void resolve() {
    const auto by_id = [](const place &a, const place &b) { return a.id < b.id; };
    // Of a node that stands twice, the last one counts; where the file is not sorted, the northernmost.
    if (!std::is_sorted(places.begin(), places.end(), by_id))
      std::sort(places.begin(), places.end(), [](const place &a, const place &b) {
        return std::tie(a.id, a.latitude, a.longitude) < std::tie(b.id, b.latitude, b.longitude);
      });
    std::vector<uint32_t> kept(places.size(), UINT32_MAX);
    const place_index index{places};
    std::vector<uint32_t> positions(references.size());
    for (size_t i = 0; i < references.size(); ++i) {
      positions[i] = index.find(references[i]);
      if (positions[i] == UINT32_MAX) ++missing;
      else kept[positions[i]] = 0;
    }
    std::sort(tagged.begin(), tagged.end());
    for (const auto &entry : tagged) kept[index.find(entry.first)] = 0;

    size_t next_tagged = 0;
    for (size_t i = 0; i < places.size(); ++i) {
      if (kept[i] == UINT32_MAX) continue;
      kept[i] = static_cast<uint32_t>(node_ids.size());
      node_ids.push_back(places[i].id);
      latitudes.push_back(places[i].latitude);
      longitudes.push_back(places[i].longitude);
      const std::vector<std::pair<uint32_t, uint32_t>> *last = nullptr;
      while (next_tagged < tagged.size() && tagged[next_tagged].first == places[i].id)
        last = &tags_of_tagged[tagged[next_tagged++].second];
      if (last) {
        for (const auto &tag : *last) {
          node_tags.keys.push_back(tag.first);
          node_tags.values.push_back(tag.second);
        }
      }
      node_tags.close();
    }
    size_t way = 0;
    std::vector<uint32_t> first{0};
    first.reserve(way_first_node.size());
    way_nodes.reserve(positions.size());
    for (size_t i = 0; i <= positions.size(); ++i) {
      while (way < way_ids.size() && way_first_node[way + 1] == i) {
        first.push_back(static_cast<uint32_t>(way_nodes.size()));
        ++way;
      }
      if (i < positions.size() && positions[i] != UINT32_MAX) way_nodes.push_back(kept[positions[i]]);
    }
    way_first_node = std::move(first);
    release();
  }

  void release() {
    places = {};
    tagged = {};
    tags_of_tagged = {};
    references = {};
  }
};

static void read_into(planner_osm_file &result, const char *path, const char *format, uint64_t max_objects) {
  const osmium::io::File file{path, format};
  // Two cores unpack: by itself libosmium leaves one of two to whoever takes what is read, who has half as much to do.
  osmium::thread::Pool pool{2};
  osmium::io::Reader reader{file, osmium::osm_entity_bits::nwr, pool};
  const osmium::io::Header header = reader.header();
  result.generator = header.get("generator");
  result.timestamp = header.get("osmosis_replication_timestamp");
  if (result.timestamp.empty()) result.timestamp = header.get("timestamp");
  const osmium::Box box = header.joined_boxes();
  if (box.valid()) {
    result.has_bounds = true;
    result.bounds[0] = box.bottom_left().y();
    result.bounds[1] = box.bottom_left().x();
    result.bounds[2] = box.top_right().y();
    result.bounds[3] = box.top_right().x();
  }
  osmium::Timestamp youngest;
  uint64_t count = 0;
  while (const osmium::memory::Buffer buffer = reader.read()) {
    for (const auto &object : buffer.select<osmium::OSMObject>()) {
      if (++count > max_objects) throw too_large{};
      if (object.deleted()) continue;
      youngest = std::max(youngest, object.timestamp());
      switch (object.type()) {
      case osmium::item_type::node: result.add(static_cast<const osmium::Node &>(object)); break;
      case osmium::item_type::way: result.add(static_cast<const osmium::Way &>(object)); break;
      case osmium::item_type::relation: result.add(static_cast<const osmium::Relation &>(object)); break;
      default: break;
      }
    }
  }
  reader.close();
  if (result.timestamp.empty() && youngest.valid()) result.timestamp = youngest.to_iso();
  result.interned = {};
  result.interned_text = {};
}

extern "C" planner_osm_file *planner_osm_read(const char *path, const char *format, uint64_t max_objects, int *code,
                                              char *message, size_t message_size) {
  const auto fail = [&](int value, const char *text) -> planner_osm_file * {
    *code = value;
    if (message_size > 0) {
      std::strncpy(message, text, message_size - 1);
      message[message_size - 1] = '\0';
    }
    return nullptr;
  };
  planner_osm_file *result = nullptr;
  try {
    result = new planner_osm_file;
    read_into(*result, path, format, max_objects);
    *code = PLANNER_OSM_OK;
    return result;
  } catch (const too_large &) {
    delete result;
    return fail(PLANNER_OSM_TOO_LARGE, "too many objects");
  } catch (const std::bad_alloc &) {
    delete result;
    return fail(PLANNER_OSM_MEMORY, "out of memory");
  } catch (const std::system_error &error) {
    delete result;
    return fail(PLANNER_OSM_SYSTEM, error.what());
  } catch (const std::exception &error) {
    delete result;
    return fail(PLANNER_OSM_DAMAGED, error.what());
  } catch (...) {
    delete result;
    return fail(PLANNER_OSM_DAMAGED, "unknown error");
  }
}

extern "C" int planner_osm_resolve(planner_osm_file *file) {
  try {
    file->resolve();
    return PLANNER_OSM_OK;
  } catch (...) {
    // Vectors that could not grow are what can go wrong there, or a system that has no random numbers.
    return PLANNER_OSM_MEMORY;
  }
}

extern "C" planner_osm_view planner_osm_get_view(const planner_osm_file *f) {
  planner_osm_view view{};
  view.node_count = f->node_ids.size();
  view.node_ids = f->node_ids.data();
  view.node_latitudes = f->latitudes.data();
  view.node_longitudes = f->longitudes.data();
  view.node_first_tag = f->node_tags.first.data();
  view.node_tag_keys = f->node_tags.keys.data();
  view.node_tag_values = f->node_tags.values.data();
  view.way_count = f->way_ids.size();
  view.way_ids = f->way_ids.data();
  view.way_first_node = f->way_first_node.data();
  view.way_nodes = f->way_nodes.data();
  view.way_first_tag = f->way_tags.first.data();
  view.way_tag_keys = f->way_tags.keys.data();
  view.way_tag_values = f->way_tags.values.data();
  view.restriction_count = f->restriction_first_member.size() - 1;
  view.restriction_first_tag = f->restriction_tags.first.data();
  view.restriction_tag_keys = f->restriction_tags.keys.data();
  view.restriction_tag_values = f->restriction_tags.values.data();
  view.restriction_first_member = f->restriction_first_member.data();
  view.member_ids = f->member_ids.data();
  view.member_kinds = f->member_kinds.data();
  view.member_roles = f->member_roles.data();
  view.string_count = f->string_first.size() - 1;
  view.string_first = f->string_first.data();
  view.string_bytes = f->string_bytes.data();
  view.nodes_read = f->nodes_read;
  view.ways_read = f->ways_read;
  view.relations_read = f->relations_read;
  view.missing_references = f->missing;
  view.invalid_nodes = f->invalid;
  view.generator = f->generator.c_str();
  view.timestamp = f->timestamp.c_str();
  view.has_bounds = f->has_bounds ? 1 : 0;
  std::memcpy(view.bounds, f->bounds, sizeof view.bounds);
  return view;
}

extern "C" void planner_osm_free(planner_osm_file *file) { delete file; }
