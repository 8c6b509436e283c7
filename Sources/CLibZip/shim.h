#pragma once
#if !__has_include(<zip.h>)
#error "libzip's headers are missing: run `make setup` (Debian package libzip-dev)"
#endif
#include <zip.h>
