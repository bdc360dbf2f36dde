import Chronology

// Questions about one field.
extension RandomQuery {
  /// A date, or a part of it, against a period.
  mutating func date(_ field: String) -> String {
    let path = field.dropLast("date".count)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return "\(path)month \(sign()) \(random.pick([1, 2, 6, 7, 12]))"
    case 1: return "\(path)decade \(sign()) 1970"
    case 2: return "\(path)year \(sign()) \(random.pick(Array(SampleCalendar.years)))"
    case 3:
      let years = [1974, 1975, 1976].shuffled(using: &random).prefix(2).sorted()
      return "\(path)year in "
        + random.pick(["\(years[0])..\(years[1])", "[\(years[0]), \(years[1])]", "..\(years[0])"])
    case 4, 5:
      let not = random.chance(4) ? "not " : ""
      return "\(field) \(not)\(relation()) \(period())"
    default: return "\(field) \(random.chance(4) ? "in" : sign()) \(period())"
    }
  }

  private mutating func relation() -> String {
    random.pick(DayRelation.allen + [.intersects, .covers]).rawValue
  }

  private mutating func period() -> String {
    let year = random.pick(Array(SampleCalendar.years))
    let month = SampleCalendar.month(of: year, &random)
    return switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: "\(year)"
    case 2, 3: month
    case 4, 5: "\(month)-\(random.pick(["01", "15", "30"]))"
    case 6: "\(year)..\(year + 1)"
    case 7: "@\(month)-15/\(year + 1)-01"
    case 8: "@\(year)~"
    default: "\(year)年6月"
    }
  }

  mutating func category() -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1:
      "kind \(random.pick(["=", "!="])) \(random.pick(["treaty", "visit", "secret agreement"]))"
    case 2: "kind \(random.pick(["in", "not in"])) [treaty, secret-agreement]"
    case 3: "basis = inferred"
    default: "kind \(patternTest())"
    }
  }

  mutating func text(_ field: String) -> String {
    random.chance(4)
      ? "\(field) \(sign()) \"\(random.pick(["secret talks", "秘密協定", "t", "alpha TEST", "Japan"]))\""
      : "\(field) \(patternTest())"
  }

  /// What is asked of each of several texts.
  mutating func textTest() -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: "\(random.pick(["=", "!="])) \(random.pick(["secret", "秘密", "test site"]))"
    case 1: random.pick(["in", "not in"]) + random.pick([" [secret, 秘密]", " []"])
    default: patternTest()
    }
  }

  private mutating func patternTest() -> String {
    let not = random.chance(4) ? "not " : ""
    let word = random.pick(["secret", "秘密", "alpha", "t", "協定", "TALKS", "核共", "agreement"])
    return switch Int.random(in: 0..<8, using: &random) {
    case 0, 1: "\(not)contains \"\(word)\""
    case 2: "\(not)starts with \"\(word)\""
    case 3: "\(not)ends with \"\(word)\""
    case 4, 5:
      "\(not)like \"\(random.pick(["sec*", "*t", "?isit*", "[st]*", "[!s]*", "*密*", "*[a-l]?", "visit", "*-*", "t*t*"]))\""
    default:
      "\(random.pick(["~", "!~"])) /\(random.pick(["secret", "^[sS]", "t$|定$", "T.k", "秘密"]))/\(random.pick(["", "i"]))"
    }
  }

  /// What is asked of an actor.
  mutating func name() -> String {
    let names = ["Japan", "日本", "United States", "中国", "Okinawa", "国会", "Naha", "actor-3"]
    switch Int.random(in: 0..<(isCrisp ? 6 : 8), using: &random) {
    case 0, 1, 2: return "\(random.pick(["=", "!="])) \(random.pick(names))"
    case 3:
      return "\(random.pick(["in", "not in"])) [\(random.pick(names)), \(random.pick(names))]"
    case 4, 5: return "\(random.pick(["under", "not under"])) \(random.pick(names))"
    default:
      return random.pick([
        "like \"*a\"", "contains \"国\"", "starts with \"o\"", "ends with N", "~ /^[NO]/",
        "~ /本$/", "in []",
      ])
    }
  }

  mutating func document() -> String {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: "\(random.pick(["=", "!="])) document-\(random.pick(Array(0...5)))"
    case 1: "in [Paper 1, document-2, Paper 3]"
    default: "\(random.pick(["like", "not like"])) \"*[0-2]\""
    }
  }

  mutating func state() -> String {
    let not = random.chance(4) ? "not " : ""
    // A state at the end of a path is not taken inside 'where (..)'.
    let dates = isInside ? ["date"] : ["date", "report.date"]
    if random.chance(2) {
      let field = random.pick(
        dates + ["n", "kind", "title", "tags", "report", "actor", "source"])
      return "\(field) is \(not)\(random.pick(["missing", "known"]))"
    }
    let state = random.pick([
      "doubtful", "approximate", "imprecise", "open", "uncertain", "inferred",
    ])
    return "\(state == "inferred" ? "date" : random.pick(dates)) is \(not)\(state)"
  }

  /// A question that SQL answers as well.
  mutating func crispTest() -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: date("date")
    case 2: "n \(number(-3...9))"
    case 3: "kind \(random.pick(["=", "!="])) \(random.pick(["treaty", "visit"]))"
    case 4: "kind \(random.pick(["in", "not in"])) [treaty, visit]"
    case 5: "\(random.pick(["", "any ", "no "]))actor \(name())"
    case 6:
      "title \(random.pick(["like", "not like"])) \"\(random.pick(["sec*", "*t*", "v?sit*"]))\""
    case 7: "n in {documents where \(condition("documents", depth: 0)) | select pages}"
    case 8: "report in {documents where \(condition("documents", depth: 0))}"
    default:
      "\(random.pick(["date", "n", "kind", "report", "actor"])) is \(random.pick(["missing", "known"]))"
    }
  }
}
