// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/kept_rows.h"
#include "engine/base/matrix_view.h"
#include "engine/run/run.h"

#include <string>
#include <vector>

namespace shelf {

struct NamedTensor {
    std::string name;
    MatrixView values;
};

/// Everything that training changed, and the vectors of the books and readers that it knows ("book_vectors",
/// "user_vectors", the rows of row_tables.h) where they are not the first rows of one of these. Borrows from
/// the run.
class ModelTensors {
public:
    explicit ModelTensors(const Run& run);

    const std::vector<NamedTensor>& list() const { return m_list; } ///< ordered by name
    /// Which of them holds the vectors of books.csv in its first rows; empty: none.
    const std::string& ofBooks() const { return m_ofBooks; }
    const std::string& ofUsers() const { return m_ofUsers; }

private:
    std::string add(const char* name, const KeptRows& known);

    KeptRows m_books;
    KeptRows m_users;
    std::vector<NamedTensor> m_list;
    std::string m_ofBooks;
    std::string m_ofUsers;
};

} // namespace shelf
