// The hand-written part of the manual page as bytes.
#include "CManual.h"

#pragma clang diagnostic ignored "-Wc23-extensions"  // `#embed`, where C23 is not the chosen standard

static const unsigned char page[] = {
#embed "../../manual/clio.1.in"
};

cm_text cm_page(void) { return (cm_text){page, sizeof page}; }
