// The built-in presets as bytes: every file of `presets/` that the program reads.
#include "CPresets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"  // `#embed`, where C23 is not the chosen standard

static const unsigned char gdelt2_json[] = {
#embed "../../presets/gdelt2.json"
};
static const unsigned char gdelt1_json[] = {
#embed "../../presets/gdelt1.json"
};
static const unsigned char icews_json[] = {
#embed "../../presets/icews.json"
};
static const unsigned char cow_mid_json[] = {
#embed "../../presets/cow-mid.json"
};
static const unsigned char ucdp_ged_json[] = {
#embed "../../presets/ucdp-ged.json"
};
static const unsigned char acled_json[] = {
#embed "../../presets/acled.json"
};
static const unsigned char lists_cameo_csv[] = {
#embed "../../presets/lists/cameo.csv"
};
static const unsigned char lists_cameo_countries_csv[] = {
#embed "../../presets/lists/cameo-countries.csv"
};
static const unsigned char lists_cow_states_csv[] = {
#embed "../../presets/lists/cow-states.csv"
};

static const cp_file files[] = {
    {"gdelt2.json", gdelt2_json, sizeof gdelt2_json},
    {"gdelt1.json", gdelt1_json, sizeof gdelt1_json},
    {"icews.json", icews_json, sizeof icews_json},
    {"cow-mid.json", cow_mid_json, sizeof cow_mid_json},
    {"ucdp-ged.json", ucdp_ged_json, sizeof ucdp_ged_json},
    {"acled.json", acled_json, sizeof acled_json},
    {"lists/cameo.csv", lists_cameo_csv, sizeof lists_cameo_csv},
    {"lists/cameo-countries.csv", lists_cameo_countries_csv, sizeof lists_cameo_countries_csv},
    {"lists/cow-states.csv", lists_cow_states_csv, sizeof lists_cow_states_csv},
};

size_t cp_count(void) { return sizeof files / sizeof files[0]; }

cp_file cp_at(size_t index) { return files[index]; }
