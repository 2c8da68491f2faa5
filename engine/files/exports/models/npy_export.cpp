// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/kept_rows.h"
#include "engine/base/text/message.h"
#include "engine/files/exports/export.h"
#include "engine/files/exports/export_edge.h"
#include "engine/files/exports/models/npy_file.h"
#include "engine/files/exports/models/row_tables.h"
#include "engine/output/float_bytes.h"
#include "engine/run/learned_books.h"

namespace shelf {

namespace {

const FileKind kNpy{trNoop("a NumPy array"), "\x93NUMPY"};
constexpr bool kSometimes = true;
constexpr ExportFile kFiles[] = {{"book_embedding.npy", &kNpy},
                                 {"user_embedding.npy", &kNpy, kSometimes},
                                 {kBookRowsFile, &kBookRows},
                                 {kUserRowsFile, &kUserRows}};

void writeNpy(const MatrixView& table, AtomicFile& file)
{
    file.write(npyHeader(table.rows, table.cols));
    std::string bytes;
    for (std::size_t row = 0; row < table.rows; ++row) {
        bytes.clear();
        appendBytes(bytes, table.row(row));
        file.write(bytes);
    }
}

Result<WrittenFiles> write(const ExportCall& call)
{
    const Run& run = *call.run;
    if (const Status sound = checkVectors(run.model->bookEmbedding()); !sound)
        return sound.error();
    const KeptRows books(run.model->bookEmbedding(), run.unlearned);
    const MatrixView allUsers = run.model->userEmbedding();
    const KeptRows users(allUsers, allUsers.empty() ? std::vector<std::uint8_t>() : unlearnedReaders(run));
    ExportFolder out(call.folder, kFiles);
    if (!out.status())
        return out.status().error();
    writeNpy(books.view(), out.add("book_embedding.npy"));
    if (!users.view().empty())
        writeNpy(users.view(), out.add("user_embedding.npy"));
    writeBookRows(run, out.add(kBookRowsFile));
    writeUserRows(run, out.add(kUserRowsFile));
    return out.commit();
}

} // namespace

extern const Export kNpyExport;
constinit const Export kNpyExport{
    .key = "npy",
    .title = trNoop("Book and reader vectors for NumPy"),
    .meaning = trNoop("For notebooks: arrays that can be mapped, and tables that say whose each row is."),
    .readBy = trNoop("NumPy, PyTorch, R, Julia"),
    .files = kFiles,
    .needs = kNeedsRun | kNeedsVectors,
    .ofVectors = true,
    .write = write,
};

} // namespace shelf
