// The built-in corpus as bytes: every file of `seeds/` by the name that its descriptor uses.
#include "CSeeds.h"

#pragma clang diagnostic ignored "-Wc23-extensions"  // `#embed`, where C23 is not the chosen standard

static const unsigned char datapackage_json[] = {
#embed "../../seeds/datapackage.json"
};
static const unsigned char sources_csv[] = {
#embed "../../seeds/sources.csv"
};
static const unsigned char events_csv[] = {
#embed "../../seeds/events.csv"
};
static const unsigned char event_actors_csv[] = {
#embed "../../seeds/event_actors.csv"
};
static const unsigned char actors_csv[] = {
#embed "../../seeds/actors.csv"
};
static const unsigned char places_csv[] = {
#embed "../../seeds/places.csv"
};
static const unsigned char event_places_csv[] = {
#embed "../../seeds/event_places.csv"
};
static const unsigned char documents_csv[] = {
#embed "../../seeds/documents.csv"
};
static const unsigned char event_documents_csv[] = {
#embed "../../seeds/event_documents.csv"
};
static const unsigned char document_actors_csv[] = {
#embed "../../seeds/document_actors.csv"
};
static const unsigned char periods_csv[] = {
#embed "../../seeds/periods.csv"
};
static const unsigned char event_periods_csv[] = {
#embed "../../seeds/event_periods.csv"
};
static const unsigned char offices_csv[] = {
#embed "../../seeds/offices.csv"
};
static const unsigned char mechanisms_csv[] = {
#embed "../../seeds/mechanisms.csv"
};
static const unsigned char event_mechanisms_csv[] = {
#embed "../../seeds/event_mechanisms.csv"
};
static const unsigned char mechanism_members_csv[] = {
#embed "../../seeds/mechanism_members.csv"
};
static const unsigned char mechanism_states_csv[] = {
#embed "../../seeds/mechanism_states.csv"
};
static const unsigned char claims_csv[] = {
#embed "../../seeds/claims.csv"
};
static const unsigned char concepts_csv[] = {
#embed "../../seeds/concepts.csv"
};
static const unsigned char quantities_csv[] = {
#embed "../../seeds/quantities.csv"
};
static const unsigned char relations_csv[] = {
#embed "../../seeds/relations.csv"
};
static const unsigned char list_items_csv[] = {
#embed "../../seeds/list_items.csv"
};
static const unsigned char mentions_csv[] = {
#embed "../../seeds/mentions.csv"
};

static const cs_file files[] = {
    {"datapackage.json", datapackage_json, sizeof datapackage_json},
    {"sources.csv", sources_csv, sizeof sources_csv},
    {"events.csv", events_csv, sizeof events_csv},
    {"event_actors.csv", event_actors_csv, sizeof event_actors_csv},
    {"actors.csv", actors_csv, sizeof actors_csv},
    {"places.csv", places_csv, sizeof places_csv},
    {"event_places.csv", event_places_csv, sizeof event_places_csv},
    {"documents.csv", documents_csv, sizeof documents_csv},
    {"event_documents.csv", event_documents_csv, sizeof event_documents_csv},
    {"document_actors.csv", document_actors_csv, sizeof document_actors_csv},
    {"periods.csv", periods_csv, sizeof periods_csv},
    {"event_periods.csv", event_periods_csv, sizeof event_periods_csv},
    {"offices.csv", offices_csv, sizeof offices_csv},
    {"mechanisms.csv", mechanisms_csv, sizeof mechanisms_csv},
    {"event_mechanisms.csv", event_mechanisms_csv, sizeof event_mechanisms_csv},
    {"mechanism_members.csv", mechanism_members_csv, sizeof mechanism_members_csv},
    {"mechanism_states.csv", mechanism_states_csv, sizeof mechanism_states_csv},
    {"claims.csv", claims_csv, sizeof claims_csv},
    {"concepts.csv", concepts_csv, sizeof concepts_csv},
    {"quantities.csv", quantities_csv, sizeof quantities_csv},
    {"relations.csv", relations_csv, sizeof relations_csv},
    {"list_items.csv", list_items_csv, sizeof list_items_csv},
    {"mentions.csv", mentions_csv, sizeof mentions_csv},
};

static const unsigned char questions_md[] = {
#embed "../../seeds/questions.md"
};

cs_file cs_questions(void) {
  return (cs_file){"questions.md", questions_md, sizeof questions_md};
}

size_t cs_count(void) { return sizeof files / sizeof files[0]; }

cs_file cs_at(size_t index) { return files[index]; }

// `make release` packs the corpus by a binary that reads the files above, then builds the one that holds
// both. Numbers are read where they stand, so that they must stand where numbers may.
#if !defined(DEBUG) && defined(__has_embed)
#if __has_embed("../../.build/corpus.pack")
#define CS_IS_PACKED
_Alignas(64) static const unsigned char packed[] = {
#embed "../../.build/corpus.pack"
};
#endif
#endif

cs_file cs_packed(void) {
#ifdef CS_IS_PACKED
  return (cs_file){"corpus.pack", packed, sizeof packed};
#else
  return (cs_file){"corpus.pack", NULL, 0};
#endif
}
