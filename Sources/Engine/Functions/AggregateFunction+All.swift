extension AggregateFunction {
  /// Every function of groups.
  static let all: [AggregateFunction] = [
    AggregateFunction(
      "count",
      example: "events | group by decade with count | limit 3", .rows),

    AggregateFunction(
      "min(FIELD)",
      example: "events | group by type with min(date) as first | limit 3",
      .extreme(descending: false)),

    AggregateFunction(
      "max(FIELD)",
      example: "events | group by type with max(date) as last | limit 3",
      .extreme(descending: true)),

    AggregateFunction(
      "sum(FIELD)",
      example: "events | group by type with sum(length(title)) as letters | limit 3",
      .total(Total(staysWhole: true) { sum, _ in sum })),

    AggregateFunction(
      "mean(FIELD)",
      example: "events | group by type with mean(length(title)) as letters | limit 3",
      foreignNames: ["avg", "average"],
      .total(Total(staysWhole: false) { sum, count in sum / Double(count) })),

    AggregateFunction(
      "median(FIELD)",
      example: "events | group by type with median(length(title)) as letters | limit 3",
      .quantile(share: 0.5)),

    AggregateFunction(
      "quantile(FIELD, share)",
      example: "events | group by type with quantile(length(title), 0.9) as letters | limit 3",
      foreignNames: [
        "percentile", "percentile_cont", "quantile_cont", "approx_quantile", "percentile_approx",
      ],
      foreignArguments: ["FIELD", "0.9"], .quantile(share: nil)),

    AggregateFunction(
      "sd(FIELD)",
      example: "events | group by type with sd(length(title)) as letters | limit 3",
      foreignNames: ["std", "stdev", "stddev", "stddev_samp"], .deviation),

    AggregateFunction(
      "correlation(FIELD, FIELD)",
      example:
        "events | group with correlation(length(title), length(title_ja)) as together",
      foreignNames: ["corr"], foreignArguments: ["FIELD", "FIELD"], .correlation),

    AggregateFunction(
      "first(FIELD)",
      example: "events | sort date | group by type with first(title) as opener | limit 3",
      foreignNames: ["any_value", "first_value"], .place(isLast: false)),

    AggregateFunction(
      "last(FIELD)",
      example: "events | sort date | group by type with last(title) as closer | limit 3",
      foreignNames: ["last_value"], .place(isLast: true)),

    AggregateFunction(
      "list(FIELD)",
      example: "events | group by decade with list(type) as types | limit 3",
      foreignNames: ["group_concat", "string_agg", "make_list"],
      .list(distinct: false)),

    AggregateFunction(
      "distinct(FIELD)",
      example: "events | group by decade with distinct(type) as types | limit 3",
      foreignNames: ["unique", "distinct_values"],
      .list(distinct: true)),
  ]
}
