// SPDX-License-Identifier: GPL-3.0-or-later
// Long because what is found in a file decides step by step how the rest of it is taken.
#include "engine/vectors/keras_import.h"

#include "engine/base/at_edge.h"
#include "engine/base/numbers.h"
#include "engine/base/text/letter_case.h"
#include "engine/base/text/message.h"
#include "engine/data/text/whole_number.h"
#include "engine/models/factorization/factorization.h"
#include "engine/models/network/network.h"
#include "engine/models/parameters.h"
#include "engine/models/tensors.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/restore.h"
#include "engine/run/imported_model.h"
#include "engine/run/learned_books.h"
#include "engine/run/unlearned_reason.h"
#include "engine/vectors/arrays/number_type.h"
#include "engine/vectors/keras.h"
#include "engine/vectors/keras_graph.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <numeric>
#include <optional>
#include <span>
#include <utility>

namespace shelf {

namespace {

using Values = VectorValues;

bool holds(std::string_view name, std::initializer_list<std::string_view> words)
{
    const std::string lower = inSmallLetters(name);
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

bool isOfBooks(std::string_view name)
{
    return holds(name, {"book", "item", "movie", "title", "product", "isbn", "film"});
}

bool isOfReaders(std::string_view name)
{
    return holds(name, {"user", "reader", "customer", "member", "people"});
}

/// For each index of the data its row in a table of Keras; -1 where it has none.
using Rows = std::vector<std::int64_t>;

/// The ids of one side of the ratings.
struct Side {
    bool ofBooks; ///< else of readers
    const TextList& ids;
    std::span<const std::int32_t> rated; ///< a number a rating
    std::size_t tableRows;
};

std::vector<std::int32_t> ratedOnce(const Side& side)
{
    std::vector<std::uint8_t> seen(side.ids.size(), 0);
    std::vector<std::int32_t> once;
    for (const std::int32_t one : side.rated)
        if (!std::exchange(seen[static_cast<std::size_t>(one)], std::uint8_t{1}))
            once.push_back(one);
    return once;
}

Result<Rows> rowsOf(const Side& side, IdOrder order, const std::string& path, std::vector<std::string>& notes)
{
    std::vector<std::int32_t> rated = ratedOnce(side);
    std::uint64_t largest = 0;
    bool areNumbers = true;
    for (const std::int32_t one : rated) {
        const auto number = parseWhole(side.ids[static_cast<std::size_t>(one)]);
        areNumbers = areNumbers && number;
        largest = std::max(largest, number.value_or(0));
    }
    const bool fitNumbers = areNumbers && largest < side.tableRows;
    if (order == IdOrder::automatic)
        order = fitNumbers && (largest + 1 == side.tableRows || rated.size() != side.tableRows)
                    ? IdOrder::number
                    : IdOrder::sorted;
    if (order == IdOrder::number && !fitNumbers)
        return Error::failure(
            areNumbers      ? (side.ofBooks
                                   ? tr("A book has the id %1, and the table of the books has %2 rows")
                                   : tr("A reader has the id %1, and the table of the readers has %2 rows"))
                             .arg(largest)
                             .arg(side.tableRows)
            : side.ofBooks ? tr("Not all ids of the books are whole numbers, so that none can be the number "
                                "of a row")
                           : tr("Not all ids of the readers are whole numbers, so that none can be the "
                                "number of a row"),
                              tr("Name the ratings that the model was trained on, or another order of ids."))
            .in(path);
    if (rated.size() > side.tableRows)
        return Error::failure(
            (side.ofBooks ? tr("The ratings name %1 books, and the table of the books has %2 rows")
                          : tr("The ratings name %1 readers, and the table of the readers has %2 rows"))
                .arg(rated.size())
                .arg(side.tableRows),
                              tr("Name the ratings that the model was trained on."))
            .in(path);
    Rows rows(side.ids.size(), -1);
    if (order == IdOrder::number) {
        for (std::size_t i = 0; i < rows.size(); ++i) // also of those that only the catalogue names
            if (const auto number = parseWhole(side.ids[i]); number && *number < side.tableRows)
                rows[i] = static_cast<std::int64_t>(*number);
        notes.push_back(side.ofBooks ? tr("in the table of the books the id is the number of the row")
                                     : tr("in the table of the readers the id is the number of the row"));
        return rows;
    }
    if (order == IdOrder::sorted)
        std::sort(rated.begin(), rated.end(), [&](std::int32_t a, std::int32_t b) {
            const std::string_view left = side.ids[static_cast<std::size_t>(a)];
            const std::string_view right = side.ids[static_cast<std::size_t>(b)];
            return areNumbers ? *parseWhole(left) < *parseWhole(right) : left < right;
        });
    for (std::size_t row = 0; row < rated.size(); ++row)
        rows[static_cast<std::size_t>(rated[row])] = static_cast<std::int64_t>(row);
    if (order == IdOrder::sorted)
        notes.push_back(side.ofBooks ? tr("the rows of the table of the books are those of the rated books, "
                                          "each once, sorted by their ids")
                                     : tr("the rows of the table of the readers are those of the rated "
                                          "readers, each once, sorted by their ids"));
    else
        notes.push_back(side.ofBooks ? tr("the rows of the table of the books are those of the rated books, "
                                          "each once, in the order of the ratings")
                                     : tr("the rows of the table of the readers are those of the rated "
                                          "readers, each once, in the order of the ratings"));
    return rows;
}

std::string wordOf(IdOrder order)
{
    const auto words = idOrderWords();
    return std::string(std::find_if(words.begin(), words.end(), [order](const IdOrderWord& one) {
                           return one.order == order;
                       })->key);
}

/// A table with the data's numbering and, last, the row of everybody unknown: the mean of those known.
Tensor tableOf(const char* name, const Values& values, const Rows& rows)
{
    Tensor table = zeroTensor(name, rows.size() + 1, values.cols);
    std::vector<double> mean(values.cols, 0);
    std::size_t known = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] < 0)
            continue;
        const auto from = values.row(static_cast<std::size_t>(rows[i]));
        std::copy(from.begin(), from.end(),
                  table.values.begin() + static_cast<std::ptrdiff_t>(i * values.cols));
        for (std::size_t c = 0; c < values.cols; ++c)
            mean[c] += from[c];
        ++known;
    }
    for (std::size_t i = 0; i <= rows.size(); ++i)
        if (i == rows.size() || rows[i] < 0)
            for (std::size_t c = 0; c < values.cols; ++c)
                table.values[i * values.cols + c] =
                    static_cast<float>(mean[c] / static_cast<double>(std::max<std::size_t>(1, known)));
    return table;
}

class Importer {
public:
    Importer(const std::string& path, const std::shared_ptr<const Dataset>& data, const KerasImport& options,
             std::vector<std::string>& notes, const Progress& progress)
        : m_path(path), m_data(data), m_options(options), m_notes(notes), m_progress(progress)
    {}

    Result<Run> run()
    {
        const auto file = VectorFile::open(m_path, m_progress);
        if (!file)
            return file.error();
        if (!file->text().starts_with(kHdf5Mark) && file->entries().empty())
            return Error::failure(tr("The file is none that Keras wrote"),
                                  tr("Save the model by model.save('model.keras'); other vectors are opened "
                                     "as they are."))
                .in(m_path);
        const auto keras = readKerasFile(*file);
        if (!keras)
            return keras.error();
        m_keras = *keras;
        auto graph = readKerasGraph(m_keras->config, m_path);
        if (!graph)
            return graph.error();
        m_graph = *std::move(graph);
        const auto first = firstIsBooks();
        if (!first)
            return first.error();
        m_bookFirst = *first;
        return make();
    }

private:
    Result<bool> firstIsBooks()
    {
        const auto sentence = [&](bool bookFirst) {
            m_notes.push_back(tr("the embedding '%1' was taken for the books', '%2' for the readers'")
                                  .arg((bookFirst ? m_graph.first : m_graph.second))
                                  .arg((bookFirst ? m_graph.second : m_graph.first)));
            return bookFirst;
        };
        if (!m_options.bookLayer.empty()) {
            if (m_options.bookLayer != m_graph.first && m_options.bookLayer != m_graph.second)
                return Error::usageError(tr("The model has no embedding '%1'").arg(m_options.bookLayer),
                                         tr("It has %1 and %2").arg(m_graph.first).arg(m_graph.second));
            return sentence(m_options.bookLayer == m_graph.first);
        }
        const std::array<std::pair<std::string, std::string>, 2> names = {
            std::pair(m_graph.first, m_graph.second), std::pair(m_graph.firstInput, m_graph.secondInput)};
        for (const auto& [first, second] : names) {
            const bool firstBooks = isOfBooks(first) && !isOfReaders(first);
            const bool secondBooks = isOfBooks(second) && !isOfReaders(second);
            const bool firstReaders = isOfReaders(first) && !isOfBooks(first);
            const bool secondReaders = isOfReaders(second) && !isOfBooks(second);
            if ((firstBooks && !secondBooks) || (secondReaders && !firstReaders))
                return sentence(true);
            if ((secondBooks && !firstBooks) || (firstReaders && !secondReaders))
                return sentence(false);
        }
        return Error::failure(tr("Neither embedding, '%1' nor '%2', says that it is the books'")
                                  .arg(m_graph.first)
                                  .arg(m_graph.second),
                              tr("Name it by --book-layer."))
            .in(m_path);
    }

    Result<std::vector<const KerasArray*>> arraysOf(const std::string& layer) const
    {
        std::vector<const KerasArray*> found;
        for (const KerasArray& one : m_keras->arrays)
            if (one.layer == layer)
                found.push_back(&one);
        if (found.empty())
            return Error::failure(tr("The weights of the layer '%1' are not in the file").arg(layer))
                .in(m_path);
        return found;
    }

    /// As Keras orders them: kernel or table first, then the bias.
    Result<Values> read(const std::string& layer, std::size_t which,
                        const std::vector<std::uint64_t>& shape) const
    {
        const auto arrays = arraysOf(layer);
        if (!arrays)
            return arrays.error();
        for (const KerasArray* one : *arrays) {
            const std::string& path = one->array.path;
            const bool isBias = path.ends_with("/1") || path.ends_with("bias") || path.ends_with("bias:0");
            if (isBias != (which == 1))
                continue;
            if (!shape.empty() && one->array.shape != shape)
                return Error::failure(tr("The weights of the layer '%1' are of the shape %2, and not %3")
                                          .arg(layer)
                                          .arg(shapeOfArray(one->array.shape))
                                          .arg(shapeOfArray(shape)))
                    .in(m_path);
            if (shape.empty() && one->array.shape.size() != 2)
                return Error::failure(tr("The table of the layer '%1' is of the shape %2")
                                          .arg(layer)
                                          .arg(shapeOfArray(one->array.shape)))
                    .in(m_path);
            auto values = readHdf5(m_keras->weights, one->array, m_path, m_progress);
            if (values && std::any_of(values->data, values->data + values->rows * values->cols,
                                      [](float v) { return !std::isfinite(v); }))
                return Error::failure(
                           tr("The weights of the layer '%1' hold something that is no finite number")
                               .arg(layer),
                           tr("The training went wrong; a lower learning rate may help."))
                    .in(m_path);
            return values;
        }
        return Error::failure(tr("The weights of the layer '%1' are not in the file").arg(layer)).in(m_path);
    }

    Result<Run> make()
    {
        const auto books = read(m_bookFirst ? m_graph.first : m_graph.second, 0, {});
        if (!books)
            return books.error();
        const auto users = read(m_bookFirst ? m_graph.second : m_graph.first, 0, {});
        if (!users)
            return users.error();
        const auto bookRows =
            rowsOf({true, m_data->books.ids, m_data->book, books->rows}, m_options.books, m_path, m_notes);
        if (!bookRows)
            return bookRows.error();
        const auto userRows =
            rowsOf({false, m_data->userIds, m_data->user, users->rows}, m_options.users, m_path, m_notes);
        if (!userRows)
            return userRows.error();
        std::vector<Tensor> tensors;
        tensors.push_back(tableOf("book_embedding", *books, *bookRows));
        tensors.push_back(tableOf("user_embedding", *users, *userRows));
        Run run;
        run.settings.preset = kKerasPreset;
        run.settings.split.kind = SplitKind::none;
        run.settings.of<ImportedModel>() = {m_path, m_options.bookLayer, wordOf(m_options.books),
                                            wordOf(m_options.users)};
        if (const Status set = m_graph.isProduct ? setProduct(run.settings, *books, *users)
                                                 : setNetwork(run.settings, tensors, *books, *users);
            !set)
            return set.error();
        run.name = std::string(lastName(m_path));
        run.data = m_data;
        run.split.train.resize(m_data->ratingCount());
        std::iota(run.split.train.begin(), run.split.train.end(), 0U);
        auto model = restoreModel({run.settings, m_data, run.split.train, std::move(tensors)});
        if (!model)
            return model.error();
        run.model = *std::move(model);
        run.unlearned = unlearnedBooks(run);
        run.created = static_cast<std::int64_t>(std::time(nullptr));
        return run;
    }

    Status setProduct(RunSettings& settings, const Values& books, const Values& users)
    {
        if (books.cols != users.cols)
            return Error::failure(tr("The two tables of the dot product have %1 and %2 columns")
                                      .arg(books.cols)
                                      .arg(users.cols))
                .in(m_path);
        settings.kind = &kFactorizationKind;
        settings.of<VectorParameters>().factors = static_cast<int>(books.cols);
        return {};
    }

    Status setNetwork(RunSettings& settings, std::vector<Tensor>& tensors, const Values& books,
                      const Values& users)
    {
        settings.kind = &kNetworkKind;
        auto& network = settings.of<NetworkParameters>();
        network.bookEmbedding = static_cast<int>(books.cols);
        network.userEmbedding = static_cast<int>(users.cols);
        network.hidden.clear();
        network.activations.clear();
        std::size_t inputs = books.cols + users.cols;
        for (std::size_t l = 0; l < m_graph.dense.size(); ++l) {
            const KerasDense& dense = m_graph.dense[l];
            const auto units = static_cast<std::size_t>(dense.units);
            const auto weight = read(dense.name, 0, {inputs, units});
            if (!weight)
                return weight.error();
            const std::string name = "dense_" + std::to_string(l + 1);
            Tensor kernel = zeroTensor(name + ".weight", inputs, units);
            // Here the book comes first, whatever comes first there.
            const std::size_t turned = l == 0 && !m_bookFirst ? users.cols : 0;
            for (std::size_t r = 0; r < inputs; ++r) {
                const auto from = weight->row((r + turned) % inputs);
                std::copy(from.begin(), from.end(),
                          kernel.values.begin() + static_cast<std::ptrdiff_t>(r * units));
            }
            tensors.push_back(std::move(kernel));
            Tensor bias = zeroTensor(name + ".bias", 1, units);
            if (dense.hasBias) {
                const auto values = read(dense.name, 1, {units});
                if (!values)
                    return values.error();
                std::copy(values->data, values->data + units, bias.values.begin());
            }
            tensors.push_back(std::move(bias));
            if (l + 1 < m_graph.dense.size()) {
                network.hidden.push_back(dense.units);
                network.activations.push_back(dense.activation);
            } else {
                network.outputActivation = dense.activation;
            }
            inputs = units;
        }
        return {};
    }

    const std::string& m_path;
    const std::shared_ptr<const Dataset>& m_data;
    const KerasImport& m_options;
    std::vector<std::string>& m_notes;
    const Progress& m_progress;
    std::shared_ptr<const KerasFile> m_keras;
    KerasGraph m_graph;
    bool m_bookFirst = true;
};

} // namespace

std::span<const IdOrderWord> idOrderWords()
{
    static constexpr IdOrderWord words[] = {{"auto", IdOrder::automatic},
                                            {"number", IdOrder::number},
                                            {"sorted", IdOrder::sorted},
                                            {"appearance", IdOrder::appearance}};
    return words;
}

Result<Run> importKeras(const std::string& path, const std::shared_ptr<const Dataset>& data,
                        const KerasImport& options, std::vector<std::string>& notes, const Progress& progress)
{
    return atEdge({tr("take over this model", "a task"), path},
                  [&] { return Importer(path, data, options, notes, progress).run(); });
}

} // namespace shelf
