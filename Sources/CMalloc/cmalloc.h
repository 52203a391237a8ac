// Of <malloc.h>, which with the headers it takes in brings ours and Foundation's ICU into one place, and they differ.
extern int mallopt(int parameter, int value);

enum { CMALLOC_TRIM_THRESHOLD = -1, CMALLOC_MMAP_THRESHOLD = -3 };
