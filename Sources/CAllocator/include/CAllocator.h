#ifndef C_ALLOCATOR_H
#define C_ALLOCATOR_H

/// Lets the allocator keep what it has got from the system, and ask for much at a time.
///
/// An answer lives for a fraction of a second and makes large arrays one after the other: given back at once, each of them
/// would be cleared anew by the system, page by page. Does nothing where the C library has no such settings.
void allocator_keep_memory(void);

#endif
