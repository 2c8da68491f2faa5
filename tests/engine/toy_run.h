// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/parameters/model_kind.h"
#include "engine/run/run.h"

#include <memory>
#include <string>

/// A small library and a model whose scores can be worked out by hand: score(u, b) = p_u . q_b.
namespace toy {

class DotModel : public shelf::Model {
public:
    DotModel(std::size_t users, std::size_t books, std::size_t factors) : m_users(users), m_books(books)
    {
        m_user = {"user_embedding", users + 1, factors, {}};
        m_book = {"book_embedding", books + 1, factors, {}};
        m_user.values.resize((users + 1) * factors);
        m_book.values.resize((books + 1) * factors);
    }
    float* user(std::size_t u) { return m_user.values.data() + u * m_user.cols; }
    float* book(std::size_t b) { return m_book.values.data() + b * m_book.cols; }

    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> ratings) const override
    {
        for (std::size_t i = 0; i < users.size(); ++i)
            ratings[i] = score(users[i], books[i]);
    }
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override
    {
        for (std::size_t b = 0; b < m_books; ++b)
            out[b] = score(user, static_cast<std::int32_t>(b));
    }
    /// The reader's vector is the sum of the vectors of the books, each times its rating.
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override
    {
        std::vector<float> reader(m_book.cols, 0.0f);
        for (std::size_t i = 0; i < books.size(); ++i)
            for (std::size_t d = 0; d < m_book.cols; ++d)
                reader[d] += ratings[i] * m_book.values[static_cast<std::size_t>(books[i]) * m_book.cols + d];
        for (std::size_t b = 0; b < m_books; ++b) {
            out[b] = 0;
            for (std::size_t d = 0; d < m_book.cols; ++d)
                out[b] += reader[d] * m_book.values[b * m_book.cols + d];
        }
    }
    std::size_t userCount() const override { return m_users; }
    std::size_t bookCount() const override { return m_books; }
    shelf::MatrixView bookEmbedding() const override
    {
        return {m_book.values.data(), m_book.cols == 0 ? 0 : m_books, m_book.cols, m_book.cols};
    }
    shelf::MatrixView userEmbedding() const override
    {
        return {m_user.values.data(), m_user.cols == 0 ? 0 : m_users, m_user.cols, m_user.cols};
    }
    std::vector<shelf::LayerInfo> layers() const override { return {}; }
    std::vector<const shelf::Tensor*> tensors() const override { return {&m_user, &m_book}; }

private:
    float score(std::int32_t user, std::int32_t book) const
    {
        float sum = 0;
        for (std::size_t d = 0; d < m_book.cols; ++d)
            sum += m_user.values[static_cast<std::size_t>(user) * m_user.cols + d] *
                   m_book.values[static_cast<std::size_t>(book) * m_book.cols + d];
        return sum;
    }

    std::size_t m_users;
    std::size_t m_books;
    shelf::Tensor m_user;
    shelf::Tensor m_book;
};

inline void addBook(shelf::Dataset& data, std::string id, std::string title, std::string author = {},
                    std::int32_t year = shelf::kNoYear, std::string image = {})
{
    data.books.ids.push_back(std::move(id));
    data.books.titles.push_back(std::move(title));
    data.books.authors.push_back(std::move(author));
    data.books.languages.emplace_back();
    data.books.imageUrls.push_back(std::move(image));
    data.books.years.push_back(year);
}

inline void addRating(shelf::Dataset& data, std::int32_t user, std::int32_t book, float rating)
{
    data.user.push_back(user);
    data.book.push_back(book);
    data.rating.push_back(rating);
}

/// `users` readers and `books` books, a random third of all pairs rated, every fifth rating held out, and
/// vectors drawn at random.
inline shelf::Run makeRun(std::size_t users, std::size_t books, std::size_t factors, std::uint64_t seed = 1)
{
    shelf::Random random(seed);
    auto data = std::make_shared<shelf::Dataset>();
    data->name = "Toy";
    data->format = "table";
    data->scale = {1, 5};
    for (std::size_t b = 0; b < books; ++b)
        addBook(*data, "b" + std::to_string(b), "Title " + std::to_string(b),
                "Author " + std::to_string(b % 7));
    for (std::size_t u = 0; u < users; ++u)
        data->userIds.push_back("u" + std::to_string(u));
    for (std::size_t u = 0; u < users; ++u)
        for (std::size_t b = 0; b < books; ++b)
            if (random.below(3) == 0)
                addRating(*data, static_cast<std::int32_t>(u), static_cast<std::int32_t>(b),
                          static_cast<float>(1 + random.below(5)));

    shelf::Run run;
    run.name = "Toy run";
    run.settings.kind = shelf::findModelKind("factorization");
    run.settings.of<shelf::VectorParameters>().factors = static_cast<int>(factors);
    for (std::uint32_t row = 0; row < data->rating.size(); ++row)
        (row % 5 == 4 ? run.split.validation : run.split.train).push_back(row);
    auto model = std::make_shared<DotModel>(users, books, factors);
    for (std::size_t u = 0; u <= users; ++u)
        for (std::size_t d = 0; d < factors; ++d)
            model->user(u)[d] = random.uniform(-1.0f, 1.0f);
    for (std::size_t b = 0; b <= books; ++b)
        for (std::size_t d = 0; d < factors; ++d)
            model->book(b)[d] = random.uniform(-1.0f, 1.0f);
    run.model = model;
    run.data = data;
    return run;
}

} // namespace toy
