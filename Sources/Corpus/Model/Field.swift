/// A field of a table: what a query names, and the column behind it.
package struct Field: Sendable {
  /// The name in queries, unique in its table without regard to case.
  package let name: String
  /// The heading as the file has it.
  package let label: String
  package let origin: Origin
  /// What the column holds.
  package let kind: Column.Kind
  private let cells: Deferred<Cells>
  /// Reads a few rows of a column that nobody has read yet; nil where there is no such way.
  private let peek: Peek?
  /// The fields that bound this number and name its unit, where it is a quantity.
  package let quantity: QuantityFields?
  /// What its numbers count, where that follows each of them (`%`, `km`).
  package let unit: String?
  /// What it holds, in a sentence of the descriptor; nil where nothing says.
  package var about: String?
  /// What its values mean, each in a few words, as far as the descriptor says.
  package var meanings: [String: String] = [:]
  /// What its values must be like, as the descriptor says; the values keep to it already.
  let constraints: FieldDescriptor.Constraints

  /// The values of a field, and what could not be read as one.
  package struct Cells: Sendable {
    package let column: Column
    package let faulty: RowSet?
    package let unread: UnreadCells?

    package init(column: Column, faulty: RowSet? = nil, unread: UnreadCells? = nil) {
      self.column = column
      self.faulty = faulty
      self.unread = unread
    }
  }

  /// The column of some rows alone; nil where it is read as a whole.
  package typealias Peek = @Sendable (_ rows: [Int]) -> Column?

  package var column: Column { cells.value.column }
  /// The rows whose cell could not be read, so that nothing asked of it is decided; nil where there
  /// is none.
  package var faulty: RowSet? { isSound ? nil : cells.value.faulty }
  /// What is in these cells, where it is text; nil where there is none.
  package var unread: UnreadCells? { isSound ? nil : cells.value.unread }
  /// Whether all cells are known to have been read, without a look at them.
  private var isSound = false
  /// A column of no rows, where that is known without a look at the cells.
  private var outline: Column?

  /// The names of a category, or the units of a quantity, as far as possible without a look at the cells; nil for other
  /// kinds, and for a quantity without units.
  package var names: NameDictionary? {
    guard kind == .category || kind == .quantity else { return nil }
    switch outline ?? column {
    case .category(let column): return column.dictionary
    case .quantity(let column): return column.units?.dictionary
    default: return nil
    }
  }

  /// The column of a few rows alone, where that saves the reading of all of it; nil where it is there
  /// already, or must be read as a whole, as it must where cells could not be read.
  package func peeked(at rows: [Int32]) -> Column? {
    cells.isMade ? nil : peek?(rows.map { Int($0) })
  }

  /// Where a field comes from.
  package enum Origin: Hashable, Sendable {
    /// A column of the file.
    case stored
    /// The values of several columns of the file.
    case gathered
    /// All that a link table leads to, its passive roles left out.
    case link
    /// What a link table leads to in one role, which is the field's name.
    case role
    /// The inverse of a reference column; written `^name` in queries.
    case inverse
  }

  package init(
    name: String, label: String? = nil, origin: Origin = .stored, column: Column,
    faulty: RowSet? = nil, unread: UnreadCells? = nil, quantity: QuantityFields? = nil
  ) {
    self.init(
      name: name, label: label, origin: origin, column: column, faulty: faulty, unread: unread,
      quantity: quantity, constraints: FieldDescriptor.Constraints())
  }

  /// A field whose column is made when somebody asks for it.
  ///
  /// - Parameter few: Makes the column of some rows alone.
  package init(
    name: String, kind: Column.Kind, column: @escaping @Sendable () -> Column,
    few: @escaping @Sendable (_ rows: [Int]) -> Column
  ) {
    self.init(
      name: name, label: name, origin: .stored, kind: kind,
      cells: Deferred { Cells(column: column(), faulty: nil, unread: nil) }, peek: few,
      quantity: nil, unit: nil, constraints: FieldDescriptor.Constraints())
  }

  init(
    name: String, label: String?, origin: Origin = .stored, column: Column, faulty: RowSet?,
    unread: UnreadCells?, quantity: QuantityFields?, unit: String? = nil,
    constraints: FieldDescriptor.Constraints
  ) {
    self.init(
      name: name, label: label ?? name, origin: origin, kind: column.kind,
      cells: .ready(Cells(column: column, faulty: faulty, unread: unread?.inOrder())),
      quantity: quantity, unit: unit, constraints: constraints)
  }

  /// A field whose cells may be read later.
  init(
    name: String, label: String, origin: Origin, kind: Column.Kind, cells: Deferred<Cells>,
    peek: Peek? = nil, quantity: QuantityFields?, unit: String?,
    constraints: FieldDescriptor.Constraints
  ) {
    self.name = name
    self.label = label
    self.origin = origin
    self.kind = kind
    self.cells = cells
    self.peek = peek
    self.quantity = quantity
    self.unit = unit
    self.constraints = constraints
  }
}

extension Field {
  /// The field with other values; what could not be read of the old ones is forgotten.
  package func replacing(
    column: Column, faulty: RowSet? = nil, unread: UnreadCells? = nil
  ) -> Field {
    var field = Field(
      name: name, label: label, origin: origin, column: column, faulty: faulty, unread: unread,
      quantity: quantity, unit: unit, constraints: constraints)
    field.about = about
    field.meanings = meanings
    return field
  }
}

extension Field {
  /// The field with cells that are read when somebody asks for them.
  ///
  /// - Parameters:
  ///   - cells: The cells, whose column is of the field's kind.
  ///   - outline: The column without its rows, which tells what it is as a whole.
  ///   - isSound: Whether all cells could be read as the field's kind, which is known before they are read here.
  ///   - peek: Reads a few rows; nil where there is no such way.
  package func replacing(
    cells: Deferred<Cells>, outline: Column, isSound: Bool, peek: Peek?
  ) -> Field {
    var field = Field(
      name: name, label: label, origin: origin, kind: kind, cells: cells, peek: peek,
      quantity: quantity, unit: unit, constraints: constraints)
    field.isSound = isSound
    field.outline = outline
    field.about = about
    field.meanings = meanings
    return field
  }
}
