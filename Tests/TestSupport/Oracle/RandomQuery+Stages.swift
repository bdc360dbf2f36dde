// What may follow the first condition of a query.
extension RandomQuery {
  mutating func stages(_ table: String) -> String {
    var table = table
    var text = ""
    for _ in 0..<Int.random(in: 1...3, using: &random) { text += " | " + stage(&table) }
    switch Int.random(in: 0..<4, using: &random) {
    case 0: text += " | " + group(table)
    case 1: text += " | count"
    case 2 where table == "events": text += " | select id, n, date, kind"
    default: break
    }
    return text
  }

  /// A stage that goes on with rows of a table, which may be another one.
  private mutating func stage(_ table: inout String) -> String {
    switch Int.random(in: 0..<(isCrisp ? 6 : 9), using: &random) {
    case 0: return "where \(condition(table, depth: 1))"
    case 1, 2: return sort(table)
    case 3:
      return random.pick([
        "limit \(random.pick([0, 1, 3, 5]))", "limit 3 offset \(random.pick([1, 2]))", "offset 2",
      ])
    case 4, 5:
      let operation = random.pick(["union", "intersect", "except"])
      let tail = random.chance(3) ? " | \(sort(table)) | limit 4" : ""
      return "\(operation) {\(table) where \(condition(table, depth: 1))\(tail)}"
    case 6:
      return random.chance(3) ? "distinct" : "distinct by \(random.pick(singles(table)))"
    default: return follow(&table)
    }
  }

  private mutating func follow(_ table: inout String) -> String {
    let (path, target) =
      switch table {
      case "events":
        random.pick([
          ("report", "documents"), ("source", "documents"), ("actor", "actors"),
          ("source.author", "actors"), ("report.^source", "events"),
        ])
      case "documents":
        random.pick([
          ("^report", "events"), ("^source", "events"), ("author", "actors"), ("about", "actors"),
        ])
      default:
        random.pick([
          ("part_of", "actors"), ("part_of deep", "actors"), ("^part_of deep", "actors"),
          ("^actor", "events"), ("^author", "documents"),
        ])
      }
    table = target
    return "follow \(path)"
  }

  private mutating func sort(_ table: String) -> String {
    let several = table != "events" ? [] : isCrisp ? ["year"] : ["actor", "tags", "year"]
    let keys = (singles(table) + several)
      .shuffled(using: &random).prefix(random.chance(3) ? 2 : 1)
    return "sort "
      + keys.map { key in
        key + random.pick(["", "", " desc", " missing first", " desc missing first"])
      }.joined(separator: ", ")
  }

  private mutating func group(_ table: String) -> String {
    let actors = isCrisp ? ["actor"] : [random.pick(["actor", "actor whole"]), "tags"]
    let several = table == "events" ? actors + ["year", "decade"] : []
    let keys = (singles(table) + several).shuffled(using: &random)
      .prefix(random.chance(3) ? 2 : 1)
    var text = "group by " + keys.joined(separator: ", ")
    if table == "events" && random.chance(2) {
      text += " with count, min(n), max(n), sum(n), min(date), max(date)"
      if !isCrisp { text += ", count where (\(condition(depth: 1)))" }
      text += random.pick(["", " | sort max(n) desc", " | having min(n) > 0"])
    } else {
      text += random.pick([
        "", " | having count > 1", " | sort count desc", " | sort count | limit 2",
      ])
    }
    return text
  }

  /// The fields of one value; SQL orders titles without folding them.
  private func singles(_ table: String) -> [String] {
    switch table {
    case "events": ["n", "kind", "date", "report", "id"] + (isCrisp ? [] : ["title"])
    case "documents": ["pages", "date", "author", "title"]
    default: ["name", "part_of"]
    }
  }
}
