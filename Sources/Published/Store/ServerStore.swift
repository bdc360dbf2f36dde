package import ClickHouse
import Messages

/// The tables of a server of ClickHouse, or of several.
package struct ServerStore: TableStore {
  private let server: Server

  package init(_ server: Server) { self.server = server }

  package var place: String { server.address.text }
  package var hostCount: Int { server.hostCount }
  package var cluster: String? { server.address.cluster }

  package func run(_ statement: StoreStatement, onHost host: Int) throws(StoreFault) {
    do throws(ServerFault) {
      try server.run(statement.sql(in: server.address.database), onHost: host)
    } catch {
      throw StoreFault(error)
    }
  }

  package func rows(
    of question: StoreQuestion, onHost host: Int, _ take: (NativeBlock) throws(StoreFault) -> Void
  ) throws(StoreFault) {
    // What the taker throws is told by it, not by the server.
    var refused: StoreFault?
    do throws(ServerFault) {
      try server.rows(of: question.sql(in: server.address.database), onHost: host) {
        (block) throws(ServerFault) in
        do throws(StoreFault) { try take(block) } catch {
          refused = error
          throw .cancelled
        }
      }
    } catch {
      throw refused ?? StoreFault(error)
    }
  }

  package func insert(
    _ block: NativeBlock, into table: String, onHost host: Int
  ) throws(StoreFault) {
    do throws(ServerFault) {
      try server.insert(block, into: SQLText.name(table), onHost: host)
    } catch {
      throw StoreFault(error)
    }
  }
}

extension StoreFault {
  /// What a server did not do. All passes, but that something is not there, or not as clio has made it.
  fileprivate init(_ fault: ServerFault) {
    if fault == .cancelled {
      self = .cancelled
      return
    }
    let isPassing =
      switch fault {
      case .unknownTable, .unknownColumn, .unknownDatabase, .unreadableType: false
      default: true
      }
    self.init(fault.message, isPassing: isPassing)
  }
}
