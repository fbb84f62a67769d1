"""Exchange: the import and export workbook.

One workbook describes any number of partnerships; `format` holds its sheets and columns once, for import,
export and template alike. What the format leaves open is decided here:

- An empty cell of a present column means unknown and empties the field; an absent column leaves it alone.
  Members, parties and indicators that a file does not mention stay: an import never removes a row.
- Sides and territories are read from `notre_collectivite` *as written in the file* (without that sheet:
  from the importer's own side, else side `a`). A cell that spells what is already recorded is unchanged.
- A code is looked up among those written in the file, then those the importer gave, then those it may see.
  When a code would be ambiguous the export writes the `ref` in its place, and an import accepts it there.
- A `ref` that nothing bears: the operator's import falls back on code or key, else creates the row with that
  `ref` (a copy of an instance keeps its identifiers); an organisation's import refuses it.
- An organisation's import changes only the organisations it created itself: a difference elsewhere is a
  remark, and nothing changes. It changes members only of its own draft partnerships.
- A row that was removed in the product is not brought back: a remark says so.
- The export gives the newest revision of an objective's text, agreed or not; targets are sorted by date.
- `signataires` lists the parties that have no row of their own in `parties`.

By the page, only an officer imports, for an organisation of theirs; who reads a partnership exports it.

- Files are read in a child process, before any transaction; what was understood is kept for a day (`held`),
  the file is not. What is accepted is therefore what was shown; if the registry has changed since in a way that
  makes another result, nothing is written and the new result is shown.
- A changed fact is answered for by the importer's member from then on, as when it is corrected by its form.
- An evaluation that is frozen or sealed refuses any change.
- The export of an organisation holds the organisations that its partnerships name, and those it entered itself.
"""
