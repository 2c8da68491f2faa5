// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/two_tower/two_tower_training.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace shelf {

namespace {

std::vector<double> chances(const Dataset& data, std::span<const std::uint32_t> train)
{
    std::vector<double> chance(data.bookCount(), 0.0);
    for (const std::uint32_t row : train)
        chance[static_cast<std::size_t>(data.book[row])] += 1;
    for (double& count : chance)
        count = std::max(count, 1.0) / static_cast<double>(train.size());
    return chance;
}

/// Rows without use become the mean of those with, by use or one like another.
void fillUnused(Tensor& table, const std::vector<std::uint64_t>& uses, bool byUse)
{
    std::vector<double> mean(table.cols, 0.0);
    double whole = 0;
    const auto row = [&](std::size_t r) { return &table.values[r * table.cols]; };
    for (std::size_t r = 0; r < table.rows; ++r) {
        const double weight = byUse ? static_cast<double>(uses[r]) : static_cast<double>(uses[r] > 0);
        if (uses[r] > 0)
            for (std::size_t d = 0; d < table.cols; ++d)
                mean[d] += weight * row(r)[d];
        whole += weight;
    }
    if (!(whole > 0))
        return;
    for (std::size_t r = 0; r < table.rows; ++r)
        if (uses[r] == 0)
            std::transform(mean.begin(), mean.end(), row(r),
                           [whole](double sum) { return static_cast<float>(sum / whole); });
}

} // namespace

TwoTowerTraining::TwoTowerTraining(std::shared_ptr<const Dataset> data, std::span<const std::uint32_t> train,
                                   std::shared_ptr<const TwoTowerFeatures> features,
                                   const TwoTowerParameters& parameters, const OptimizerParameters& optimizer,
                                   const CatchUp& catchUp, std::uint64_t seed)
    : m_data(std::move(data)),
      m_features(std::move(features)),
      m_parameters(parameters),
      m_sorter(chances(*m_data, train), parameters.correction, parameters.removeAccidentalHits),
      m_softmax(parameters.temperature)
{
    const auto width = static_cast<std::size_t>(parameters.embedding);
    const auto tower = [&](std::string_view prefix, const TowerInputs& inputs) {
        return std::make_unique<TowerTraining>(inputs, width, parameters.layers,
                                               initialTower(prefix, inputs, width, parameters.layers, seed),
                                               optimizer, catchUp, std::string(prefix) + "_");
    };
    m_query = tower("query", m_features->queryInputs());
    m_book = tower("book", m_features->bookInputs());
    countUses(train);
}

void TwoTowerTraining::countUses(std::span<const std::uint32_t> train)
{
    for (const TowerTable& table : m_features->queryInputs().tables)
        m_queryUses.emplace_back(table.rows, 0);
    for (const TowerTable& table : m_features->bookInputs().tables)
        m_bookUses.emplace_back(table.rows, 0);
    for (const std::uint32_t row : train) {
        const auto query = m_features->query(m_data->user[row], m_features->timeOf(row));
        for (std::size_t t = 0; t < m_queryUses.size(); ++t)
            ++m_queryUses[t][query.rows[t]];
        for (std::size_t t = 0; t < m_bookUses.size(); ++t)
            for (const std::uint32_t used :
                 m_features->bookRows(t, static_cast<std::size_t>(m_data->book[row])))
                ++m_bookUses[t][used];
    }
}

void TwoTowerTraining::fillQueries(std::span<const std::uint32_t> rows)
{
    m_queries.begin(m_features->queryInputs().tables.size());
    m_queries.count = rows.size();
    for (const std::uint32_t row : rows) {
        const auto query = m_features->query(m_data->user[row], m_features->timeOf(row));
        for (std::size_t t = 0; t < query.rows.size(); ++t)
            m_queries.columns[t].rows.push_back(query.rows[t]);
        m_queries.numbers.insert(m_queries.numbers.end(), query.numbers.begin(), query.numbers.end());
    }
}

void TwoTowerTraining::fillBooks(std::span<const std::int32_t> books)
{
    const std::size_t tables = m_features->bookInputs().tables.size();
    m_books.begin(tables);
    m_books.count = books.size();
    for (std::size_t t = 0; t < tables; ++t) {
        TowerBatch::Column& column = m_books.columns[t];
        bool oneEach = true;
        column.start.push_back(0);
        for (const std::int32_t book : books) {
            const auto rows = m_features->bookRows(t, static_cast<std::size_t>(book));
            column.rows.insert(column.rows.end(), rows.begin(), rows.end());
            column.start.push_back(static_cast<std::uint32_t>(column.rows.size()));
            oneEach = oneEach && rows.size() == 1;
        }
        if (oneEach)
            column.start.clear();
    }
    for (const std::int32_t book : books) {
        const std::vector<float> numbers = m_features->bookNumbers(static_cast<std::size_t>(book));
        m_books.numbers.insert(m_books.numbers.end(), numbers.begin(), numbers.end());
    }
}

double TwoTowerTraining::step(std::span<const std::uint32_t> rows, std::uint64_t step, const Team& team)
{
    m_own.clear();
    for (const std::uint32_t row : rows)
        m_own.push_back(m_data->book[row]);
    const BatchBooks& batch = m_sorter.sort(m_own);
    fillQueries(rows);
    fillBooks(batch.books);
    const float* queries = m_query->forward(m_queries, step, team);
    const float* books = m_book->forward(m_books, step, team);
    const double loss =
        m_softmax.run(batch, m_query->lanes(), queries, books, m_query->slopes(), m_book->slopes(), team);
    m_query->step(m_queries, step, team);
    m_book->step(m_books, step, team);
    return loss;
}

void TwoTowerTraining::flush(std::uint64_t step, const Team& team)
{
    m_query->flush(step, team);
    m_book->flush(step, team);
}

void TwoTowerTraining::save(Checkpoint& state) const
{
    m_query->save(state);
    m_book->save(state);
}

Status TwoTowerTraining::restore(const Checkpoint& state, std::uint64_t stretchStart)
{
    std::size_t index = 0;
    if (const Status restored = m_query->restore(state, index, stretchStart); !restored)
        return restored;
    return m_book->restore(state, index, stretchStart);
}

Result<std::shared_ptr<const TwoTowerModel>> TwoTowerTraining::snapshot(std::uint64_t step) const
{
    std::vector<Tensor> tensors = m_query->weights("query", step);
    for (std::size_t t = 0; t < m_queryUses.size(); ++t)
        fillUnused(tensors[t], m_queryUses[t], true);
    std::vector<Tensor> books = m_book->weights("book", step);
    for (std::size_t t = 0; t < m_bookUses.size(); ++t)
        fillUnused(books[t], m_bookUses[t], false);
    std::move(books.begin(), books.end(), std::back_inserter(tensors));
    return TwoTowerModel::fromTensors(m_features, m_parameters, std::move(tensors));
}

double TwoTowerTraining::lossOf(const TwoTowerModel& model, std::span<const std::uint32_t> rows,
                                std::size_t batch, const Team& team)
{
    const std::size_t lanes = m_query->lanes();
    const MatrixView vectors = model.bookEmbedding();
    AlignedVector<float> queries;
    AlignedVector<float> books;
    double sum = 0;
    std::size_t counted = 0;
    batch = std::min(batch, rows.size());
    for (std::size_t at = 0; batch > 0 && at + batch <= rows.size(); at += batch) {
        m_own.clear();
        queries.assign(batch * lanes, 0.0F);
        for (std::size_t i = 0; i < batch; ++i) {
            const std::uint32_t row = rows[at + i];
            m_own.push_back(m_data->book[row]);
            const std::vector<float> vector = model.encode(m_data->user[row], m_features->timeOf(row));
            std::copy(vector.begin(), vector.end(), &queries[i * lanes]);
        }
        const BatchBooks& sorted = m_sorter.sort(m_own);
        books.assign(sorted.books.size() * lanes, 0.0F);
        for (std::size_t b = 0; b < sorted.books.size(); ++b) {
            const auto vector = vectors.row(static_cast<std::size_t>(sorted.books[b]));
            std::copy(vector.begin(), vector.end(), &books[b * lanes]);
        }
        sum += m_softmax.run(sorted, lanes, queries.data(), books.data(), nullptr, nullptr, team);
        counted += batch;
    }
    return counted > 0 ? sum / static_cast<double>(counted) : std::numeric_limits<double>::quiet_NaN();
}

} // namespace shelf
