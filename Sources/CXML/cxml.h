// libxml2 of Debian is built with ICU, whose headers are here and in Foundation in two versions: a file that came to see both
// would not compile. What they declare is of no use to us.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
