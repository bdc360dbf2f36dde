extension AggregateFunction {
  /// Every function of groups.
  static let all: [AggregateFunction] = [
    AggregateFunction(
      "count", "how many rows the group has",
      example: "events | group by decade with count | limit 3", .rows),

    AggregateFunction(
      "min(FIELD)", "the least value: of dates the earliest, of texts the first in their order",
      example: "events | group by type with min(date) as first | limit 3",
      .extreme(descending: false)),

    AggregateFunction(
      "max(FIELD)", "the greatest value",
      example: "events | group by type with max(date) as last | limit 3",
      .extreme(descending: true)),

    AggregateFunction(
      "sum(FIELD)", "the sum of the numbers; of whole numbers without rounding",
      example: "events | group by type with sum(length(title)) as letters | limit 3",
      .total(Total(staysWhole: true) { sum, _ in sum })),

    AggregateFunction(
      "mean(FIELD)", "the sum of the numbers divided by how many there are",
      example: "events | group by type with mean(length(title)) as letters | limit 3",
      foreignNames: ["avg", "average"],
      .total(Total(staysWhole: false) { sum, count in sum / Double(count) })),

    AggregateFunction(
      "median(FIELD)", "the number in the middle, or the mean of the two that are",
      example: "events | group by type with median(length(title)) as letters | limit 3",
      .quantile(share: 0.5)),

    AggregateFunction(
      "quantile(FIELD, share)", "the number below which a share of the numbers lies, from 0 to 1",
      example: "events | group by type with quantile(length(title), 0.9) as letters | limit 3",
      foreignNames: [
        "percentile", "percentile_cont", "quantile_cont", "approx_quantile", "percentile_approx",
      ],
      foreignArguments: ["FIELD", "0.9"], .quantile(share: nil)),

    AggregateFunction(
      "sd(FIELD)", "the standard deviation of a sample; missing for fewer than two numbers",
      example: "events | group by type with sd(length(title)) as letters | limit 3",
      foreignNames: ["std", "stdev", "stddev", "stddev_samp"], .deviation),

    AggregateFunction(
      "correlation(FIELD, FIELD)",
      "how far two numbers go together, from -1 to 1, in the rows that have both",
      example:
        "events | group with correlation(length(title), length(title_ja)) as together",
      foreignNames: ["corr"], foreignArguments: ["FIELD", "FIELD"], .correlation),

    AggregateFunction(
      "first(FIELD)", "the value of the first row, in the order in which they are",
      example: "events | sort date | group by type with first(title) as opener | limit 3",
      foreignNames: ["any_value", "first_value"], .place(isLast: false)),

    AggregateFunction(
      "last(FIELD)", "the value of the last row",
      example: "events | sort date | group by type with last(title) as closer | limit 3",
      foreignNames: ["last_value"], .place(isLast: true)),

    AggregateFunction(
      "list(FIELD)", "the values of all rows, in their order",
      example: "events | group by decade with list(type) as types | limit 3",
      foreignNames: ["group_concat", "string_agg", "make_list"],
      .list(distinct: false)),

    AggregateFunction(
      "distinct(FIELD)", "each different value of the rows, once",
      example: "events | group by decade with distinct(type) as types | limit 3",
      foreignNames: ["unique", "distinct_values"],
      .list(distinct: true)),
  ]
}
