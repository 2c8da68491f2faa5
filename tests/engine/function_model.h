// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"

#include <functional>
#include <utility>

/// A model for tests: predicts by a function of (user, book).
class FunctionModel final : public shelf::Model {
public:
    FunctionModel(std::size_t users, std::size_t books, std::function<float(int, int)> f)
        : m_users(users), m_books(books), m_f(std::move(f))
    {}
    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> ratings) const override
    {
        for (std::size_t i = 0; i < users.size(); ++i)
            ratings[i] = m_f(users[i], books[i]);
    }
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override
    {
        for (std::size_t b = 0; b < out.size(); ++b)
            out[b] = m_f(user, static_cast<int>(b));
    }
    void scoreNewReader(std::span<const std::int32_t>, std::span<const float>,
                        std::span<float>) const override
    {}
    std::size_t userCount() const override { return m_users; }
    std::size_t bookCount() const override { return m_books; }
    shelf::MatrixView bookEmbedding() const override { return {}; }
    shelf::MatrixView userEmbedding() const override { return {}; }
    std::vector<shelf::LayerInfo> layers() const override { return {}; }
    std::vector<const shelf::Tensor*> tensors() const override { return {}; }

private:
    std::size_t m_users;
    std::size_t m_books;
    std::function<float(int, int)> m_f;
};
