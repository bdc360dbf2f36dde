// The style and the script of a page with a picture, so that a page is one file that needs no other.
#include "CPage.h"

#pragma clang diagnostic ignored "-Wc23-extensions"  // `#embed`, where C23 is not the chosen standard

static const unsigned char style[] = {
#embed "picture.css"
};
static const unsigned char script[] = {
#embed "picture.js"
};

cpage_file cpage_style(void) { return (cpage_file){style, sizeof style}; }

cpage_file cpage_script(void) { return (cpage_file){script, sizeof script}; }
