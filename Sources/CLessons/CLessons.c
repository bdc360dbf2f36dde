// The built-in course as bytes: every file of `lessons/` that a learner is shown.
#include "CLessons.h"

#pragma clang diagnostic ignored "-Wc23-extensions"  // `#embed`, where C23 is not the chosen standard

static const unsigned char en_first_question_md[] = {
#embed "../../lessons/en/first-question.md"
};
static const unsigned char en_conditions_md[] = {
#embed "../../lessons/en/conditions.md"
};
static const unsigned char en_years_md[] = {
#embed "../../lessons/en/years.md"
};
static const unsigned char en_order_and_groups_md[] = {
#embed "../../lessons/en/order-and-groups.md"
};
static const unsigned char en_names_md[] = {
#embed "../../lessons/en/names.md"
};
static const unsigned char en_words_md[] = {
#embed "../../lessons/en/words.md"
};
static const unsigned char en_doubt_md[] = {
#embed "../../lessons/en/doubt.md"
};
static const unsigned char en_uncertain_dates_md[] = {
#embed "../../lessons/en/uncertain-dates.md"
};
static const unsigned char en_planned_and_done_md[] = {
#embed "../../lessons/en/planned-and-done.md"
};
static const unsigned char en_evidence_md[] = {
#embed "../../lessons/en/evidence.md"
};
static const unsigned char en_disagreement_md[] = {
#embed "../../lessons/en/disagreement.md"
};
static const unsigned char en_links_md[] = {
#embed "../../lessons/en/links.md"
};
static const unsigned char en_sequences_md[] = {
#embed "../../lessons/en/sequences.md"
};
static const unsigned char en_own_table_md[] = {
#embed "../../lessons/en/own-table.md"
};
static const unsigned char en_own_sequences_md[] = {
#embed "../../lessons/en/own-sequences.md"
};
static const unsigned char zh_first_question_md[] = {
#embed "../../lessons/zh/first-question.md"
};
static const unsigned char zh_conditions_md[] = {
#embed "../../lessons/zh/conditions.md"
};
static const unsigned char zh_years_md[] = {
#embed "../../lessons/zh/years.md"
};
static const unsigned char zh_order_and_groups_md[] = {
#embed "../../lessons/zh/order-and-groups.md"
};
static const unsigned char zh_names_md[] = {
#embed "../../lessons/zh/names.md"
};
static const unsigned char zh_words_md[] = {
#embed "../../lessons/zh/words.md"
};
static const unsigned char zh_doubt_md[] = {
#embed "../../lessons/zh/doubt.md"
};
static const unsigned char zh_uncertain_dates_md[] = {
#embed "../../lessons/zh/uncertain-dates.md"
};
static const unsigned char zh_planned_and_done_md[] = {
#embed "../../lessons/zh/planned-and-done.md"
};
static const unsigned char zh_evidence_md[] = {
#embed "../../lessons/zh/evidence.md"
};
static const unsigned char zh_disagreement_md[] = {
#embed "../../lessons/zh/disagreement.md"
};
static const unsigned char zh_links_md[] = {
#embed "../../lessons/zh/links.md"
};
static const unsigned char zh_sequences_md[] = {
#embed "../../lessons/zh/sequences.md"
};
static const unsigned char zh_own_table_md[] = {
#embed "../../lessons/zh/own-table.md"
};
static const unsigned char zh_own_sequences_md[] = {
#embed "../../lessons/zh/own-sequences.md"
};
static const unsigned char data_disputes_csv[] = {
#embed "../../lessons/data/disputes.csv"
};

static const cl_file files[] = {
    {"en/first-question.md", en_first_question_md, sizeof en_first_question_md},
    {"en/conditions.md", en_conditions_md, sizeof en_conditions_md},
    {"en/years.md", en_years_md, sizeof en_years_md},
    {"en/order-and-groups.md", en_order_and_groups_md, sizeof en_order_and_groups_md},
    {"en/names.md", en_names_md, sizeof en_names_md},
    {"en/words.md", en_words_md, sizeof en_words_md},
    {"en/doubt.md", en_doubt_md, sizeof en_doubt_md},
    {"en/uncertain-dates.md", en_uncertain_dates_md, sizeof en_uncertain_dates_md},
    {"en/planned-and-done.md", en_planned_and_done_md, sizeof en_planned_and_done_md},
    {"en/evidence.md", en_evidence_md, sizeof en_evidence_md},
    {"en/disagreement.md", en_disagreement_md, sizeof en_disagreement_md},
    {"en/links.md", en_links_md, sizeof en_links_md},
    {"en/sequences.md", en_sequences_md, sizeof en_sequences_md},
    {"en/own-table.md", en_own_table_md, sizeof en_own_table_md},
    {"en/own-sequences.md", en_own_sequences_md, sizeof en_own_sequences_md},
    {"zh/first-question.md", zh_first_question_md, sizeof zh_first_question_md},
    {"zh/conditions.md", zh_conditions_md, sizeof zh_conditions_md},
    {"zh/years.md", zh_years_md, sizeof zh_years_md},
    {"zh/order-and-groups.md", zh_order_and_groups_md, sizeof zh_order_and_groups_md},
    {"zh/names.md", zh_names_md, sizeof zh_names_md},
    {"zh/words.md", zh_words_md, sizeof zh_words_md},
    {"zh/doubt.md", zh_doubt_md, sizeof zh_doubt_md},
    {"zh/uncertain-dates.md", zh_uncertain_dates_md, sizeof zh_uncertain_dates_md},
    {"zh/planned-and-done.md", zh_planned_and_done_md, sizeof zh_planned_and_done_md},
    {"zh/evidence.md", zh_evidence_md, sizeof zh_evidence_md},
    {"zh/disagreement.md", zh_disagreement_md, sizeof zh_disagreement_md},
    {"zh/links.md", zh_links_md, sizeof zh_links_md},
    {"zh/sequences.md", zh_sequences_md, sizeof zh_sequences_md},
    {"zh/own-table.md", zh_own_table_md, sizeof zh_own_table_md},
    {"zh/own-sequences.md", zh_own_sequences_md, sizeof zh_own_sequences_md},
    {"data/disputes.csv", data_disputes_csv, sizeof data_disputes_csv},
};

size_t cl_count(void) { return sizeof files / sizeof files[0]; }

cl_file cl_at(size_t index) { return files[index]; }
