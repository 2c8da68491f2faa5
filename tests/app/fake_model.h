// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <QString>

#include <cmath>
#include <memory>

/// A model whose answers can be told beforehand: book b lies at angle b on the unit circle, and its predicted
/// rating for everybody is 5 - b / 10.
class FakeModel : public shelf::Model {
public:
    FakeModel(std::size_t users, std::size_t books) : m_users(users), m_books(books)
    {
        m_vectors.name = "book_embedding";
        m_vectors.rows = books;
        m_vectors.cols = 2;
        for (std::size_t b = 0; b < books; ++b) {
            m_vectors.values.push_back(std::cos(0.1f * static_cast<float>(b)));
            m_vectors.values.push_back(std::sin(0.1f * static_cast<float>(b)));
        }
    }

    void predict(std::span<const std::int32_t>, std::span<const std::int32_t> books,
                 std::span<float> ratings) const override
    {
        for (std::size_t i = 0; i < books.size(); ++i)
            ratings[i] = rating(static_cast<std::size_t>(books[i]));
    }
    void scoreAllBooks(std::int32_t, std::span<float> out) const override
    {
        for (std::size_t b = 0; b < out.size(); ++b)
            out[b] = rating(b);
    }
    void scoreNewReader(std::span<const std::int32_t>, std::span<const float>,
                        std::span<float> out) const override
    {
        scoreAllBooks(0, out);
    }
    std::size_t userCount() const override { return m_users; }
    std::size_t bookCount() const override { return m_books; }
    shelf::MatrixView bookEmbedding() const override { return {m_vectors.values.data(), m_books, 2, 2}; }
    shelf::MatrixView userEmbedding() const override { return {}; }
    std::vector<shelf::LayerInfo> layers() const override { return {}; }
    std::vector<const shelf::Tensor*> tensors() const override { return {&m_vectors}; }

private:
    static float rating(std::size_t book) { return 5.f - static_cast<float>(book) / 10; }

    std::size_t m_users;
    std::size_t m_books;
    shelf::Tensor m_vectors;
};

/// `readers` readers and `books` books; reader u rated the books u, u+1, u+2 (modulo the books) with 3, 4, 5.
inline std::shared_ptr<shelf::Dataset> smallShelf(int readers, int books)
{
    auto data = std::make_shared<shelf::Dataset>();
    data->name = "Small shelf";
    data->format = "table";
    for (int b = 0; b < books; ++b) {
        data->books.ids.push_back("b" + std::to_string(b));
        data->books.titles.push_back("Title " + std::to_string(b));
        data->books.authors.push_back("Author " + std::to_string(b % 3));
        data->books.languages.push_back(b % 2 ? "eng" : "ger");
        data->books.imageUrls.emplace_back();
        data->books.years.push_back(1990 + b);
    }
    for (int u = 0; u < readers; ++u) {
        data->userIds.push_back(std::to_string(100 + u));
        for (int k = 0; k < 3; ++k) {
            data->user.push_back(u);
            data->book.push_back((u + k) % books);
            data->rating.push_back(static_cast<float>(3 + k));
        }
    }
    data->scale = {3, 5};
    return data;
}

inline std::shared_ptr<shelf::Run> fakeRun(std::shared_ptr<const shelf::Dataset> data)
{
    auto run = std::make_shared<shelf::Run>();
    run->name = "fake";
    run->model = std::make_shared<FakeModel>(data->userCount(), data->bookCount());
    for (std::uint32_t row = 0; row < data->ratingCount(); ++row)
        run->split.train.push_back(row);
    run->data = std::move(data);
    return run;
}
