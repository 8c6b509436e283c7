#pragma once
#if !__has_include(<sha2.h>)
#error "libmd's headers are missing: run `make setup` (Debian package libmd-dev)"
#endif
#include <sha2.h>
