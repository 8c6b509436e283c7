#pragma once
#if !__has_include(<metis.h>)
#error "METIS's header is missing: run `make setup` (Debian package libmetis-dev)"
#endif
#include <metis.h>

// METIS can be built with 64-bit indices; the arrays handed to it here have 32.
_Static_assert(sizeof(idx_t) == 4, "METIS with 32-bit indices is needed");
