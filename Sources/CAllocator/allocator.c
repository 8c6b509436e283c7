#include "CAllocator.h"

#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

void allocator_keep_memory(void) {
#ifdef __GLIBC__
    // Bytes: kept at the top of the heap, got at a time, and from which size on a block is the system's own.
    mallopt(M_TRIM_THRESHOLD, 1 << 29);
    mallopt(M_TOP_PAD, 1 << 24);
    mallopt(M_MMAP_THRESHOLD, 1 << 29);
#endif
}
