"""`textback setup`: what is there, what is wanted, the files that lead from one to the other.

Pure: `trunks`, `blocks`, `hooking`, `pbx_files`, `program_files`, `toml_text`, `undoing`.
Adapters: `finding` reads, `applying` writes and keeps the record by which all is put back.
"""
