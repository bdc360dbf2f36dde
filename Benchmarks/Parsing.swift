import Query

/// Times the reader of queries: one query as it is typed, and a script of 10,000 lines.
@main
enum ParsingBenchmark {
  static let query =
    "events where actor = United States and year < 1976 | group by decade | sort count desc"

  /// Lines of every kind, 10,000 in all.
  static let script: String = {
    let lines = [
      "# a note between the queries",
      "events where actor = 日本 and possibly year < 1976 | select date, title, place",
      "  | sort date desc missing last | limit 10",
      "events where any documents where (kind = treaty and date < 1970-06) | follow document.source;",
      "quantities where value > 3万 and name in [Article 9, \"No First Use\", 核共有] | count",
      "_ | where title ~ /NPT|核不扩散/i or date overlaps 1956..1976 | group by decade with count",
      "let $from = 昭和51年",
      "events where actor in {actors where region = Asia | select id} | union {_1} | distinct by year",
      "",
      ".mode csv",
    ]
    return (0..<10_000).map { lines[$0 % lines.count] }.joined(separator: "\n")
  }()

  static func main() {
    report(
      "a query of a line", runs: 20_000, count: 1, text: query, unit: "us", scale: 1e6, target: 50)
    report("10,000 lines", runs: 30, count: 1, text: script, unit: "ms", scale: 1e3, target: 200)
  }

  /// Prints the median and the fastest of many runs.
  private static func report(
    _ name: String, runs: Int, count: Int, text: String, unit: String, scale: Double, target: Double
  ) {
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<runs {
      var statements = 0
      let time = clock.measure {
        let parsed = Parsing.parse(SourceText(text))
        precondition(parsed.diagnostics.isEmpty, "the benchmark has a fault")
        statements = parsed.statements.count
      }
      precondition(statements >= count, "nothing was read")
      let (seconds, attoseconds) = time.components
      times.append((Double(seconds) + Double(attoseconds) * 1e-18) * scale)
    }
    times.sort()
    let median = times[runs / 2]
    print(
      "\(name): \(rounded(median)) \(unit) (fastest \(rounded(times[0])), median of \(runs); "
        + "target \(Int(target)) \(unit)\(median < target ? "" : ", MISSED"))")
  }

  private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
