import Cores

/// A table as its file gives it, before what leads to other tables is resolved.
struct TableDraft {
  var name: String
  /// The tables of one package, among which references are looked up, have one number.
  var package = 0
  let rowCount: Int
  let lines: LineMap
  var fields: [FieldDraft]
  /// The positions of the fields of the primary key.
  var key: [Int]
  var origin: TableOrigin
  /// What clio adds to the declaration of the table.
  var clio: Descriptor.ResourceExtension
  /// The faults of the file, and the warnings.
  var log: FaultLog

  /// A field with its column, and what its texts refer to.
  struct FieldDraft {
    let name: String
    /// The name by which descriptors call it.
    let declared: String
    var label: String
    var column: Column
    /// The rows whose cell could not be read.
    var faulty: [Int]
    /// What is in them, where it is text.
    var unread = UnreadCells()
    var reference: ReferenceRule?
    let isUnique: Bool
    let isHierarchy: Bool
    let isSource: Bool
    let quantity: QuantityFields?
    let constraints: FieldDescriptor.Constraints
    /// Whether it holds the values of other columns.
    var isGathered = false
  }
}

extension TableDraft.FieldDraft {
  init(_ builder: ColumnBuilder) {
    let rule = builder.rule
    name = rule.name
    declared = rule.declared
    label = rule.label
    column = builder.finished()
    faulty = builder.faulty
    unread = builder.unread
    reference = rule.reference
    isUnique = rule.isUnique
    isHierarchy = rule.isHierarchy
    isSource = rule.isSource
    quantity = rule.quantity
    constraints = rule.constraints
  }

  /// Whether a descriptor means this field by a name.
  func isCalled(_ name: String) -> Bool { declared == name || self.name == name }
}

extension TableDraft {
  /// The fields that builders have gathered, several at a time.
  static func fields(_ builders: [ColumnBuilder]) -> [FieldDraft] {
    [FieldDraft?](unsafeUninitializedCapacity: builders.count) { fields, filled in
      fields.initialize(repeating: nil)
      filled = builders.count
      let fields = fields
      Cores.perform(builders.count) { fields[$0] = FieldDraft(builders[$0]) }
    }.compactMap(\.self)
  }

  var title: String? { origin.resource.title }
  /// The name by which other tables of the package refer to this one.
  var resource: String { origin.resource.name ?? name }

  /// Notes a fault of a cell, and remembers the row as faulty.
  ///
  /// - Parameter text: what is in the cell, where the row has no value for this fault.
  mutating func note(_ kind: LoadFault.Kind, row: Int, field: Int, text: String? = nil) {
    log.add(kind, line: lines[row], column: field, field: fields[field].name)
    if kind.isWarning { return }
    fields[field].faulty.append(row)
    if let text { fields[field].unread.append(text, row: row) }
  }
}
