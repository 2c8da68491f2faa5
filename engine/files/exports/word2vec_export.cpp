// SPDX-License-Identifier: GPL-3.0-or-later
// The text and binary formats of the word2vec tool: a line "books dimensions", then each key, a blank and its
// vector. Readers part the key from the numbers at a blank and know no way to write one within a key.
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/base/utf8.h"
#include "engine/files/exports/export.h"
#include "engine/files/exports/export_edge.h"
#include "engine/output/float_bytes.h"
#include "engine/output/text_fields.h"
#include "engine/run/learned_books.h"

#include <algorithm>
#include <unordered_set>

namespace shelf {

namespace {

/// "120 16": what both formats begin with.
bool hasHeader(std::string_view head)
{
    const std::string_view line = head.substr(0, head.find('\n'));
    const std::size_t blank = line.find(' ');
    const auto isNumber = [](std::string_view text) {
        return !text.empty() &&
               std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    return blank != std::string_view::npos && isNumber(line.substr(0, blank)) &&
           isNumber(line.substr(blank + 1));
}

const FileKind kKind{trNoop("vectors in a word2vec format"), "", hasHeader};
constexpr ExportFile kFiles[] = {{"word2vec.txt", &kKind}, {"word2vec.bin", &kKind}};

/// All that Unicode calls white space, which Python's str.split() parts words at.
bool isBlank(std::uint32_t code)
{
    return code == 0x20 || code == 0xA0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) ||
           code == 0x202F || code == 0x205F || code == 0x3000;
}

/// The book's id with '_' for every character that would end it.
std::string keyOf(std::string_view id)
{
    const std::string valid = validUtf8(id);
    std::string key;
    for (std::string_view rest = valid; !rest.empty();) {
        const Utf8Character next = firstCharacter(rest);
        if (isBlank(next.code) || deceives(next.code))
            key += '_';
        else
            key += rest.substr(0, next.length);
        rest.remove_prefix(next.length);
    }
    return key.empty() ? "_" : key;
}

std::string caution(const ExportCall& call)
{
    std::size_t changed = 0;
    for (std::size_t b = 0; b < call.data->bookCount(); ++b)
        changed += keyOf(call.data->books.ids[b]) != call.data->books.ids[b];
    if (changed == 0)
        return {};
    return tr("%n ids of books have blanks or unseen characters, which a key of word2vec cannot have; '_' "
              "stands for them",
              "%n id of a book has blanks or unseen characters, which a key of word2vec cannot have; '_' "
              "stands for them",
              changed);
}

Result<WrittenFiles> write(const ExportCall& call)
{
    const Run& run = *call.run;
    const MatrixView vectors = run.model ? run.model->bookEmbedding() : MatrixView{};
    if (const Status sound = checkVectors(vectors); !sound)
        return sound.error();
    std::vector<std::size_t> learned;
    std::vector<std::string> keys;
    std::unordered_set<std::string_view> seen;
    for (std::size_t b = 0; b < vectors.rows; ++b)
        if (!isUnlearned(run, static_cast<std::int32_t>(b))) {
            learned.push_back(b);
            keys.push_back(keyOf(run.data->books.ids[b]));
        }
    for (const std::string& key : keys)
        if (!seen.insert(key).second)
            return Error::failure(tr("Two books would have the key '%1': word2vec's formats know no blanks "
                                     "in a key, and '_' stands for them")
                                      .arg(key),
                                  tr("Give these books ids without blanks"));
    ExportFolder out(call.folder, kFiles);
    if (!out.status())
        return out.status().error();
    AtomicFile& text = out.add("word2vec.txt");
    AtomicFile& binary = out.add("word2vec.bin");
    const std::string header = std::to_string(learned.size()) + ' ' + std::to_string(vectors.cols) + '\n';
    text.write(header);
    binary.write(header);
    std::string line;
    std::string bytes;
    for (std::size_t i = 0; i < learned.size(); ++i) {
        line = keys[i];
        bytes = keys[i] + ' ';
        for (const float x : vectors.row(learned[i])) {
            line += ' ';
            appendNumber(line, x);
        }
        appendBytes(bytes, vectors.row(learned[i]));
        text.write(line += '\n');
        binary.write(bytes += '\n');
    }
    return out.commit();
}

} // namespace

extern const Export kWord2vecExport;
constinit const Export kWord2vecExport{
    .key = "word2vec",
    .title = trNoop("Book vectors for word2vec readers"),
    .meaning = trNoop("Text and binary, with the books' ids for keys."),
    .readBy = trNoop("gensim and other readers of word2vec"),
    .files = kFiles,
    .needs = kNeedsRun | kNeedsVectors,
    .ofVectors = true,
    .caution = caution,
    .write = write,
};

} // namespace shelf
