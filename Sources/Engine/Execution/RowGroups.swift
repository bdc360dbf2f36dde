import Corpus
import Synchronization

/// The groups of a grouping, and, for who asks, which rows belong to each.
///
/// To write down the group of every row takes longer than to count them, so that it is left until
/// somebody asks: an aggregate that needs the values of a group together, or the user.
final class RowGroups: Sendable {
  /// How many groups there are.
  let count: Int
  /// The groups as cells, where the keys have few values.
  let cells: GroupCells?
  private let known: Mutex<Members?>
  /// Finds out which rows belong to the groups, where these were formed without.
  private let find: (@Sendable (Cancellation) throws(Interrupted) -> Members)?

  init(_ cells: GroupCells) {
    self.cells = cells
    count = cells.groupCount
    known = Mutex(nil)
    find = nil
  }

  init(_ members: Members) {
    cells = nil
    count = members.groupCount
    known = Mutex(members)
    find = nil
  }

  /// Groups of which nobody here knows the rows yet.
  init(count: Int, _ find: @escaping @Sendable (Cancellation) throws(Interrupted) -> Members) {
    cells = nil
    self.count = count
    known = Mutex(nil)
    self.find = find
  }

  /// - Complexity: O(rows) when it is first called.
  func members(_ cancellation: Cancellation) throws(Interrupted) -> Members {
    if let members = known.withLock({ $0 }) { return members }
    let members: Members
    if let cells {
      let (rows, groups) = try cells.members(cancellation)
      members = Members(rows: rows, groups: groups, groupCount: count)
    } else {
      guard let find else { return Members(rows: []) }
      members = try find(cancellation)
    }
    known.withLock { $0 = members }
    return members
  }
}
