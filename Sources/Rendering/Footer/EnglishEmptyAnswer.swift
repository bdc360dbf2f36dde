/// Why an answer is empty, in English.
struct EnglishEmptyAnswer: EmptyAnswerWording {
  func emptySource(_ source: String, noun: String) -> String { "no \(noun): '\(source)' has none" }

  func none(of count: Int, kept condition: String, noun: String) -> String {
    "no \(noun): '\(condition)' keeps none of \(count)"
  }

  func noneLeft(of count: Int, kept condition: String, noun: String) -> String {
    let left = count == 1 ? "the 1 that was left" : "the \(count) that were left"
    return "no \(noun): '\(condition)' keeps none of \(left)"
  }

  func without(_ others: [String], remain count: Int) -> String {
    let list = others.joined(separator: " and ")
    return switch count {
    case 0: "; without it none remain either (\(list))"
    case 1: "; without it 1 remains (\(list))"
    default: "; without it \(count) remain (\(list))"
    }
  }

  func alone(_ counts: [String], of total: Int) -> String {
    "each alone keeps: \(counts.joined(separator: ", ")) of \(total)"
  }

  func spellings(in field: String, _ values: [String]) -> String {
    "spelling in '\(field)': \(values.joined(separator: ", "))"
  }

  func forms(in field: String, _ values: [String]) -> String {
    "other forms in '\(field)': \(values.joined(separator: ", "))"
  }

  func nearest(in field: String, _ values: [String]) -> String {
    "nearest in '\(field)': \(values.joined(separator: ", "))"
  }

  func span(of field: String, from first: String, to last: String) -> String {
    first == last
      ? "'\(field)' is \(first) throughout" : "'\(field)' runs from \(first) to \(last)"
  }

  func inCollection(_ name: String, _ collection: String, query: String) -> String {
    "\(name) is a name in '\(collection)': \(query)"
  }

  func inField(_ name: String, _ field: String, _ count: Int, query: String) -> String {
    "\(name) stands in '\(field)', \(count == 1 ? "once" : "\(count) times"): \(query)"
  }
}
