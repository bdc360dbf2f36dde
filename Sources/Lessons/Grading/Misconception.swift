package import Messages

/// What may have been taken for right: how a query departs from the one that answers a task.
package enum Misconception: Hashable, Sendable {
  /// One word, sign or number in place of another.
  case replaced(String, by: String)
  case without(String)
  case with(String)
  /// Two stages in the wrong order: the first is the one that should come first.
  case swapped(String, String)
  /// What the teacher says of a wrong answer.
  case taught(name: String, String)

  /// What gives this answer: "this is what '<=' gives in place of '<'".
  package var message: Message {
    switch self {
    case .replaced(let wanted, let given):
      Message("lesson.replaced", ["wanted": wanted, "given": given])
    case .without(let text): Message("lesson.without", ["text": text])
    case .with(let text): Message("lesson.with", ["text": text])
    case .swapped(let first, let second):
      Message("lesson.swapped", ["first": first, "second": second])
    case .taught(_, let text): .verbatim(text)
    }
  }

  /// For the log of attempts: `<=` for `<` is `< -> <=`, and one that the teacher has named has that name. No sign in it is
  /// between values of a list where clio reads the log as a table.
  package var code: String {
    switch self {
    case .replaced(let wanted, let given): "\(wanted) -> \(given)"
    case .without(let text): "-\(text)"
    case .with(let text): "+\(text)"
    case .swapped(let first, let second): "\(second) > \(first)"
    case .taught(let name, _): name
    }
  }
}
