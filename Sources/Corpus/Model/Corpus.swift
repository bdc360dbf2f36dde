/// A set of tables that queries may start from, as loaded; it never changes.
package struct Corpus: Sendable {
  package let name: String
  package let title: String?
  package let tables: [Table]
  /// What was wrong with the files, in their order.
  package let faults: [LoadFault]
  /// What is as declared and still may surprise; only `check` tells it.
  package let warnings: [LoadFault]
  /// The faults and warnings beyond those that are kept of a file.
  package let unkept: FaultCount
  /// The texts of sources that are attached, in the order of the sources.
  package let texts: [AttachedText]
  /// The index of the table of their passages, once a text was attached: always the last.
  package let passagesTable: Int?
  /// Of a packed corpus, what was found that is not as it was written; nil for others.
  package let damage: CorpusDamage?

  package init(
    name: String, title: String? = nil, tables: [Table], faults: [LoadFault] = [],
    warnings: [LoadFault] = [], unkept: FaultCount = FaultCount(), texts: [AttachedText] = [],
    passagesTable: Int? = nil, damage: CorpusDamage? = nil
  ) {
    self.name = name
    self.title = title
    self.tables = tables
    self.faults = faults
    self.warnings = warnings
    self.unkept = unkept
    self.texts = texts
    self.passagesTable = passagesTable
    self.damage = damage
  }

  /// The index of a table by its name, without regard to case; `rows` names the only one.
  package func tableIndex(named name: String) -> Int? {
    let name = name.lowercased()
    return tables.firstIndex { $0.name.lowercased() == name }
      ?? (name == "rows" && tables.count == 1 ? 0 : nil)
  }
}
