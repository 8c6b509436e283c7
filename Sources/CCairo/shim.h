#pragma once
#if !__has_include(<cairo.h>)
#error "cairo's headers are missing: run `make setup` (Debian package libcairo2-dev)"
#endif
#include <cairo.h>
