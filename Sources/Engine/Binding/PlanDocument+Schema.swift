import Messages
package import Plan

extension PlanDocument {
  /// A plan for a corpus, with the collections that its numbers count.
  package init(_ plan: LogicalPlan, for corpus: some CorpusSchema) {
    self.init(collections: Self.collections(of: corpus), plan: plan)
  }

  /// Reads a plan that is to be run on a corpus: a text that somebody else may have written.
  ///
  /// - Throws: `Fault` where the text is no plan, or one for other collections, or calls a function that
  ///   there is not.
  package init(text: String, for corpus: some CorpusSchema) throws(Fault) {
    try self.init(text: text)
    guard fits(corpus) else { throw Fault(reason: Message("query.plan.other-corpus")) }
    for call in plan.calls {
      if let lack = call.lack { throw Fault(reason: lack) }
    }
  }

  /// Whether the numbers of the plan count the collections and columns of a corpus.
  package func fits(_ corpus: some CorpusSchema) -> Bool {
    collections == Self.collections(of: corpus)
  }

  private static func collections(of corpus: some CorpusSchema) -> [Collection] {
    corpus.collections.map { Collection(name: $0.name, columns: $0.fields.map(\.name)) }
  }
}

extension FunctionCall {
  /// Why it cannot be carried out; nil where it can.
  fileprivate var lack: Message? {
    switch self {
    case .ofRow(let name, let arguments):
      // A plan holds names as their definitions do: in small letters.
      guard let function = ScalarFunction.named(name.rawValue), function.name == name.rawValue
      else { return Message("query.unknown-function", ["name": name.rawValue]) }
      return function.arity.contains(arguments)
        ? nil : Message("query.plan.arguments", ["name": function.name])
    case .ofGroup(let name, let arguments):
      guard let function = AggregateFunction.named(name.rawValue), function.name == name.rawValue
      else { return Message("query.unknown-function", ["name": name.rawValue]) }
      // To count is a function of rows, and one of the different values of a field.
      let isTaken = function.fieldCount == arguments || function.counts && arguments == 1
      return isTaken ? nil : Message("query.plan.arguments", ["name": function.name])
    }
  }
}
