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
      .summary(
        Summary(growsWithEach: true) { numbers in
          let sorted = numbers.sorted()
          let middle = sorted.count / 2
          return sorted.count % 2 == 1
            ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
        })),

    // The root of Σ(x - mean)² / (n - 1), in two passes: the mean first, then how far the numbers are from
    // it. Squares less the square of the sum would lose all digits where numbers are large and alike.
    AggregateFunction(
      "sd(FIELD)",
      example: "events | group by type with sd(length(title)) as letters | limit 3",
      .summary(
        Summary(growsWithEach: false) { numbers in
          guard numbers.count > 1 else { return nil }
          let mean = numbers.reduce(0, +) / Double(numbers.count)
          let distances = numbers.map { abs($0 - mean) }
          // As parts of the greatest, so that no square is beyond all numbers.
          guard let greatest = distances.max(), greatest != 0 else { return 0 }
          let squares = distances.reduce(0) { $0 + ($1 / greatest) * ($1 / greatest) }
          return greatest * (squares / Double(numbers.count - 1)).squareRoot()
        })),

    AggregateFunction(
      "list(FIELD)",
      example: "events | group by decade with list(type) as types | limit 3",
      foreignNames: ["group_concat", "string_agg", "make_list"],
      .list(distinct: false)),

    AggregateFunction(
      "distinct(FIELD)",
      example: "events | group by decade with distinct(type) as types | limit 3",
      foreignNames: ["dcount", "count_distinct"],
      .list(distinct: true)),
  ]
}
