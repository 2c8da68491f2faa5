// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/two_tower/two_tower_model.h"

#include "engine/models/choice_fold_in.h"
#include "engine/models/tensors.h"
#include "engine/parameters/settings.h"

#include <algorithm>

namespace shelf {

TwoTowerModel::TwoTowerModel(std::shared_ptr<const TwoTowerFeatures> features, Tower query, Tower book)
    : m_features(std::move(features)),
      m_query(std::move(query)),
      m_book(std::move(book)),
      m_width(m_query.units()),
      m_lanes(paddedLanes(m_width)),
      m_users((userCount() + 1) * m_lanes, 0.0F),
      m_books(bookCount() * m_lanes, 0.0F)
{
    for (std::size_t u = 0; u <= userCount(); ++u) {
        const std::int32_t user = u < userCount() ? static_cast<std::int32_t>(u) : -1;
        const std::vector<float> vector = encode(user, m_features->lastTime(user));
        std::copy(vector.begin(), vector.end(), &m_users[u * m_lanes]);
    }
    Tower::Input input(m_book);
    for (std::size_t b = 0; b < bookCount(); ++b) {
        for (std::size_t t = 0; t < m_features->bookInputs().tables.size(); ++t)
            input.setTable(t, m_features->bookRows(t, b));
        input.setNumbers(m_features->bookNumbers(b));
        input.encode({&m_books[b * m_lanes], m_width});
    }
}

Result<std::shared_ptr<const TwoTowerModel>>
TwoTowerModel::fromTensors(std::shared_ptr<const TwoTowerFeatures> features,
                           const TwoTowerParameters& parameters, std::vector<Tensor> tensors)
{
    const auto width = static_cast<std::size_t>(std::max(parameters.embedding, 0));
    auto query = Tower::fromTensors("query", features->queryInputs(), width, parameters.layers, tensors);
    if (!query)
        return query.error();
    auto book = Tower::fromTensors("book", features->bookInputs(), width, parameters.layers, tensors);
    if (!book)
        return book.error();
    return std::shared_ptr<const TwoTowerModel>(
        new TwoTowerModel(std::move(features), std::move(*query), std::move(*book)));
}

std::vector<float> TwoTowerModel::encode(const TwoTowerFeatures::Query& query) const
{
    Tower::Input input(m_query);
    for (std::size_t t = 0; t < query.rows.size(); ++t)
        input.setTable(t, {&query.rows[t], 1});
    input.setNumbers(query.numbers);
    std::vector<float> vector(m_query.units());
    input.encode(vector);
    return vector;
}

std::vector<float> TwoTowerModel::encode(std::int32_t user, std::int64_t time) const
{
    return encode(m_features->query(user, time));
}

std::span<const float> TwoTowerModel::userVector(std::int32_t user) const
{
    return {&m_users[entityRow(user, userCount()) * m_lanes], m_lanes};
}

void TwoTowerModel::score(const float* query, std::span<float> out) const
{
    kernels().dotRows(bookCount(), m_width, m_books.data(), m_lanes, query, 0.0F, out.data());
}

void TwoTowerModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                            std::span<float> scores) const
{
    for (std::size_t i = 0; i < users.size(); ++i) {
        const auto book = static_cast<std::size_t>(books[i]);
        scores[i] = 0;
        if (books[i] >= 0 && book < bookCount())
            kernels().dotRows(1, m_width, &m_books[book * m_lanes], m_lanes, userVector(users[i]).data(),
                              0.0F, &scores[i]);
    }
}

void TwoTowerModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    score(userVector(user).data(), out);
}

void TwoTowerModel::scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const
{
    for (std::size_t i = 0; i < users.size(); ++i)
        scoreAllBooks(users[i], out.subspan(i * bookCount(), bookCount()));
}

void TwoTowerModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float>,
                                   std::span<float> out) const
{
    std::vector<std::int32_t> known;
    for (const std::int32_t book : books)
        if (book >= 0 && static_cast<std::size_t>(book) < bookCount())
            known.push_back(book);
    const std::vector<float> vector =
        fitChoices(bookEmbedding(), userEmbedding(), userVector(-1).first(m_width), known);
    score(vector.data(), out);
}

Status TwoTowerModel::scoreFeatures(std::span<const FeatureValue> features, std::span<float> out) const
{
    const auto vector = featureEmbedding(features);
    if (!vector)
        return vector.error();
    score(vector->data(), out);
    return {};
}

Result<std::vector<float>> TwoTowerModel::featureEmbedding(std::span<const FeatureValue> features) const
{
    const auto query = m_features->query(features);
    if (!query)
        return query.error();
    return encode(*query);
}

void TwoTowerModel::scoreAllBooksAt(std::int32_t user, std::int64_t time, std::span<float> out) const
{
    score(encode(user, time).data(), out);
}

MatrixView TwoTowerModel::bookEmbedding() const
{
    return {m_books.data(), bookCount(), m_width, m_lanes};
}

MatrixView TwoTowerModel::userEmbedding() const
{
    return {m_users.data(), userCount(), m_width, m_lanes};
}

std::vector<LayerInfo> TwoTowerModel::layers() const
{
    std::vector<LayerInfo> list;
    m_query.addLayers(Tower::Side::reader, m_features->queryInputs(), list);
    const int query = static_cast<int>(list.size()) - 1;
    m_book.addLayers(Tower::Side::book, m_features->bookInputs(), list);
    const int book = static_cast<int>(list.size()) - 1;
    list.push_back({tr("Dot product", "a layer of a model"), batchOf(1), "", 0, {query, book}});
    return list;
}

ScoreGraph TwoTowerModel::scoreGraph() const
{
    ScoreGraph graph; // of what the towers give: features need not travel
    const std::size_t user =
        graph.userRow("user_embedding", {m_users.data(), userCount() + 1, m_width, m_lanes});
    const std::size_t book = graph.bookRow("book_embedding", bookEmbedding(), ScoreGraph::Unknown::zeros);
    graph.dot("dot", user, book);
    return graph;
}

std::vector<const Tensor*> TwoTowerModel::tensors() const
{
    std::vector<const Tensor*> list;
    m_query.addTensors(list);
    m_book.addTensors(list);
    return list;
}

Result<std::shared_ptr<const Model>> restoreTwoTower(RestoreRequest&& request)
{
    const TwoTowerParameters& parameters = request.settings.of<TwoTowerParameters>();
    auto features = std::make_shared<const TwoTowerFeatures>(request.data, request.train, parameters);
    auto model = TwoTowerModel::fromTensors(std::move(features), parameters, std::move(request.tensors));
    if (!model)
        return model.error();
    return std::shared_ptr<const Model>(std::move(*model));
}

std::optional<NewReader> TwoTowerModel::newReader() const
{
    const MatrixView readers = userEmbedding();
    const std::span<const float> usual{readers.data + readers.rows * readers.stride, readers.cols};
    return NewReader{.by = NewReader::By::choices,
                     .numbers = {{"precision", choicePrecision(readers, usual)}}};
}

} // namespace shelf
