// Doors to libedit and to a few functions of the C library that Swift cannot name.
// Header only: variadic C functions are invisible to Swift, static inline doors are not.
#ifndef CLIO_CEDIT_SHIM_H
#define CLIO_CEDIT_SHIM_H

// No other header: what is included here, Swift takes to be CEdit's own in the whole program.
#include <histedit.h>

typedef unsigned char (*ce_command)(EditLine *, int);
typedef char *(*ce_prompt)(EditLine *);

// The editor.
static inline EditLine *ce_open(const char *name) { return el_init(name, stdin, stdout, stderr); }
static inline int ce_set_prompt(EditLine *e, ce_prompt f) { return el_set(e, EL_PROMPT, f); }
static inline int ce_set_editor(EditLine *e, const char *mode) {
  return el_set(e, EL_EDITOR, mode);
}
static inline int ce_set_getc(EditLine *e, el_rfunc_t f) { return el_set(e, EL_GETCFN, f); }
static inline int ce_set_history(EditLine *e, History *h) { return el_set(e, EL_HIST, history, h); }
static inline int ce_set_client(EditLine *e, void *p) { return el_set(e, EL_CLIENTDATA, p); }
static inline void *ce_client(EditLine *e) {
  void *p = 0;
  el_get(e, EL_CLIENTDATA, &p);
  return p;
}
static inline int ce_add_command(EditLine *e, const char *name, const char *help, ce_command f) {
  return el_set(e, EL_ADDFN, name, help, f);
}
static inline int ce_bind(EditLine *e, const char *key, const char *command) {
  return el_set(e, EL_BIND, key, command, (char *)0);
}
static inline int ce_bind_alternate(EditLine *e, const char *key, const char *command) {
  return el_set(e, EL_BIND, "-a", key, command, (char *)0);
}
static inline int ce_set_capability(EditLine *e, const char *name, const char *value) {
  return el_set(e, EL_SETTC, name, value, (char *)0);
}
static inline int ce_set_terminal(EditLine *e, const char *mode) {
  return el_set(e, EL_SETTY, "-d", mode, (char *)0);
}
static inline int ce_refresh(EditLine *e) { return el_set(e, EL_REFRESH); }
static inline int ce_prepare_terminal(EditLine *e, int raw) { return el_set(e, EL_PREP_TERM, raw); }
static inline int ce_is_emacs(EditLine *e) {
  const char *mode = 0;
  el_get(e, EL_EDITOR, &mode);
  return mode && mode[0] == 'e';
}
static inline int ce_is_editing(EditLine *e) {
  int on = 1;
  el_get(e, EL_EDITMODE, &on);
  return on;
}

// The history list.
static inline int ce_history(History *h, HistEvent *v, int op) { return history(h, v, op); }
static inline int ce_history_number(History *h, HistEvent *v, int op, int n) {
  return history(h, v, op, n);
}
static inline int ce_history_text(History *h, HistEvent *v, int op, const char *s) {
  return history(h, v, op, s);
}

// The C library.
static inline void ce_flush_output(void) { fflush(stdout); }
extern int wcwidth(wchar_t);
static inline int ce_width(unsigned scalar) { return wcwidth((wchar_t)scalar); }

#endif
