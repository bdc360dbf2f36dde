import Chronology
package import Messages
import Text

/// What people are shown of a function: in `.help`, in messages, at the cursor.
package struct FunctionEntry: Sendable {
  /// In small letters, as it is written before the parenthesis.
  package let name: String
  /// How it is written: `round(NUMBER, digits)`.
  package let usage: String
  private let family: Family
  /// What tells it from others in the catalogue of messages.
  private let key: String
  /// A query that uses it, and has rows in the built-in corpus.
  package let example: String
  /// What other languages call it, in small letters.
  package let foreignNames: [String]
  /// The arguments that it takes in place of those of other languages, as they are called where none was
  /// written.
  private let foreignArguments: [String]

  init(
    _ usage: String, of family: Family = .function, called key: String? = nil, example: String,
    foreignNames: [String] = [], foreignArguments: [String] = ["FIELD"]
  ) {
    name = String(usage.prefix { $0 != "(" }).trimmed
    self.usage = usage
    self.family = family
    self.key = key ?? name
    self.example = example
    self.foreignNames = foreignNames
    self.foreignArguments = foreignArguments
  }

  /// Functions of which no two have one name, and under what their meanings are in the catalogue.
  enum Family: String, Sendable {
    case aggregate = "help.aggregate."
    case function = "help.function."
    case window = "help.window."
  }

  /// What it gives, in a few words.
  package var meaning: Message { Message(key: family.rawValue + key) }

  /// What a function is asked of.
  package enum Theme: String, CaseIterable, Sendable {
    case groups, rows, texts, numbers, dates, values

    /// The heading of its list.
    package var meaning: Message { Message(key: "help.theme.\(rawValue)") }
  }
}

// The table.
extension FunctionEntry {
  /// The functions of a theme, in the order in which they are listed.
  package static func entries(of theme: Theme) -> [FunctionEntry] {
    switch theme {
    case .groups: AggregateFunction.all.map(\.entry) + [countDistinct, countWhere]
    case .rows: WindowFunction.all.map(\.entry) + windows
    case .texts: (ScalarFunction.texts + ScalarFunction.patterns).map(\.entry) + [exact]
    case .numbers: ScalarFunction.numbers.map(\.entry)
    case .dates: DatePart.allCases.map(part) + ScalarFunction.dates.map(\.entry)
    case .values: ScalarFunction.values.map(\.entry) + [choice]
    }
  }

  /// All functions; `count` is one of groups and one of values.
  package static let all = Theme.allCases.flatMap(entries)

  /// The names that a function may have before its parenthesis, each once.
  static let names: [String] = {
    var seen: Set = [countWhere.name]
    return all.map(\.name).filter { seen.insert($0).inserted }
  }()

  static func isName(_ word: String) -> Bool { names.contains(word.lowercased()) }
}

// Names of other languages.
extension FunctionEntry {
  private static let byForeignName: [String: FunctionEntry] = {
    let pairs = all.flatMap { entry in entry.foreignNames.map { ($0, entry) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()

  /// How a call of a function of other languages is written here: `mean(year)` for `avg(year)`; nil where
  /// no function is called so anywhere.
  static func ownForm(of function: String, _ arguments: [String]) -> String? {
    if let form = windowForm(of: function.lowercased(), arguments) { return form }
    guard let entry = byForeignName[function.lowercased()] else { return nil }
    let written = entry.foreignArguments.enumerated().map { index, word in
      arguments.indices.contains(index) ? arguments[index] : word
    }
    if entry.usage == countDistinct.usage { return "count(distinct \(written[0]))" }
    let head = entry.usage.prefix { $0 != "(" }
    return "\(head)(\(written.joined(separator: ", ")))"
  }
}

extension FunctionEntry {
  /// Whether the form of a call names no argument that is still to be written.
  static func isComplete(_ form: String) -> Bool {
    !["FIELD", "VALUE", "CONDITION", "DATE"].contains { form.contains($0) }
  }

  /// What is a function elsewhere and here what stands behind one, or takes its arguments otherwise.
  private static func windowForm(of function: String, _ arguments: [String]) -> String? {
    let field = arguments.first ?? "FIELD"
    return switch function {
    case "cumsum", "cum_sum", "running_sum", "running_total": "sum(\(field)) so far"
    case "cumcount", "running_count": "count so far"
    case "rolling", "rolling_mean", "rolling_avg", "moving_average", "moving_avg":
      "mean(\(field)) over last 5"
    case "rolling_sum", "moving_sum": "sum(\(field)) over last 5"
    case "ratio_to_report", "percent_of_total": "\(field) / sum(\(field)) over all"
    case "date_trunc", "datetrunc", "trunc_date": truncated(arguments)
    case "startofmonth", "month_start": "period(\(field), 1 month)"
    case "startofweek", "week_start": "period(\(field), 1 week)"
    case "startofyear", "year_start": "period(\(field), 1 year)"
    default: nil
    }
  }

  /// `date_trunc("month", date)`, whose two arguments others write in either order.
  private static func truncated(_ arguments: [String]) -> String {
    let words = arguments.map { $0.filter { $0.isLetter || $0 == "_" }.lowercased() }
    let units = ["day", "week", "month", "quarter", "year", "decade", "century"]
    let place = words.firstIndex { units.contains($0) } ?? 0
    let date = arguments.indices.contains(1 - place) ? arguments[1 - place] : "DATE"
    let unit = words.indices.contains(place) ? words[place] : "month"
    return switch unit {
    case "quarter": "period(\(date), 3 months)"
    case "decade": "period(\(date), 10 years)"
    case "century": "period(\(date), 100 years)"
    case let unit: "period(\(date), 1 \(units.contains(unit) ? unit : "month"))"
    }
  }
}

// Forms of their own, which the binder takes apart itself.
extension FunctionEntry {
  static let choice = FunctionEntry(
    "if(CONDITION, VALUE, VALUE)",
    example: "events | compute if(year < 1970, \"early\", \"late\") as phase | group by phase",
    foreignNames: ["iff", "iif"], foreignArguments: ["CONDITION", "VALUE", "VALUE"])

  static let exact = FunctionEntry(
    "exact(FIELD, \"text\")",
    example: "actors where exact(name, \"Japan\")")

  static let countWhere = FunctionEntry(
    "count where (CONDITION)", of: .aggregate,
    example: "events | group by decade with count where (actor = Japan) as japan",
    foreignNames: ["countif"], foreignArguments: ["CONDITION"])

  /// Functions of groups as values of a row: what stands behind them says of which rows.
  static let windows = [
    FunctionEntry(
      "sum(FIELD) over all", of: .window, called: "sum over all",
      example:
        "events | group by type with count | compute 100 * count / sum(count) over all as percent"),
    FunctionEntry(
      "max(FIELD) so far", of: .window, called: "max so far",
      example: "events | sort date | compute max(length(title)) so far as longest | limit 3"),
    FunctionEntry(
      "mean(FIELD) over last 5", of: .window, called: "mean over last 5",
      example: "events | sort date | compute mean(length(title)) over last 5 as letters | limit 3"),
    FunctionEntry(
      "median(FIELD) over 3 years", of: .window, called: "median over 3 years",
      example:
        "events where year > 1960 | compute median(length(title)) over 3 years as m | limit 3"
    ),
  ]

  static let countDistinct = FunctionEntry(
    "count(distinct FIELD)", of: .aggregate, called: "count distinct",
    example: "events | group by decade with count(distinct type) as types | limit 3",
    foreignNames: ["dcount", "count_distinct", "nunique", "n_distinct"])

  /// A part of a date.
  static func part(_ part: DatePart) -> FunctionEntry {
    FunctionEntry(
      "\(part.rawValue)(DATE)",
      example: "events | group by \(part.rawValue)(date) | limit 3")
  }
}
