import CEdit

extension LineEditor {
  /// libedit's list of entries, each once, where it was last used.
  final class HistoryList {
    let handle: OpaquePointer

    init?() {
      guard let handle = history_init() else { return nil }
      self.handle = handle
      var event = HistEvent()
      _ = ce_history_number(handle, &event, H_SETSIZE, Int32(HistoryStore.limit))
    }

    deinit { history_end(handle) }

    /// Adds the entries of a file, oldest first, each of them once.
    func load(_ entries: [String]) {
      var event = HistEvent()
      for entry in entries { _ = ce_history_text(handle, &event, H_ENTER, entry) }
    }

    /// Adds an entry and drops an equal one before it.
    func add(_ entry: String) {
      forEach { event, text in
        guard text == entry else { return true }
        var deleted = HistEvent()
        _ = ce_history_number(handle, &deleted, H_DEL, event.num)
        return false
      }
      load([entry])
    }

    func clear() {
      var event = HistEvent()
      _ = ce_history(handle, &event, H_CLEAR)
    }

    /// The entries, newest first.
    var entries: [String] {
      var entries: [String] = []
      forEach { _, text in
        entries.append(text)
        return true
      }
      return entries
    }

    /// Returns the rest of the newest entry that begins with a text, goes on, and may be shown.
    ///
    /// H_PREV_STR begins where the list stands and goes on to older entries.
    ///
    /// - Parameter most: how many entries are looked at: behind some that may not be shown nobody waits for more.
    func continuation(
      of text: String, lookingAt most: Int = 8, where mayBeShown: (String) -> Bool
    ) -> String {
      var event = HistEvent()
      var found = ce_history(handle, &event, H_FIRST)
      var left = most
      while found >= 0, left > 0 {
        found = ce_history_text(handle, &event, H_PREV_STR, text)
        guard found >= 0, let string = event.str else { break }
        let entry = String(cString: string)
        if entry.utf8.count > text.utf8.count {
          left -= 1
          if mayBeShown(entry) {
            return String(decoding: entry.utf8.dropFirst(text.utf8.count), as: UTF8.self)
          }
        }
        found = ce_history(handle, &event, H_NEXT)
      }
      return ""
    }

    /// Calls with each entry, newest first, until told to stop. The strings are libedit's, alive
    /// until the list changes: they are copied at once.
    private func forEach(_ body: (HistEvent, String) -> Bool) {
      var event = HistEvent()
      var found = ce_history(handle, &event, H_FIRST)
      while found >= 0, let string = event.str {
        guard body(event, String(cString: string)) else { return }
        found = ce_history(handle, &event, H_NEXT)
      }
    }
  }
}
