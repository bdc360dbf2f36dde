package import Plan

extension PlanDocument {
  /// A plan for a corpus, with the collections that its numbers count.
  package init(_ plan: LogicalPlan, for corpus: some CorpusSchema) {
    self.init(collections: Self.collections(of: corpus), plan: plan)
  }

  /// Whether the numbers of the plan count the collections and columns of a corpus.
  package func fits(_ corpus: some CorpusSchema) -> Bool {
    collections == Self.collections(of: corpus)
  }

  private static func collections(of corpus: some CorpusSchema) -> [Collection] {
    corpus.collections.map { Collection(name: $0.name, columns: $0.fields.map(\.name)) }
  }
}
