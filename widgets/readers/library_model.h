// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/shelves/library_match.h"
#include "widgets/look/column_model.h"
#include "widgets/look/found_rows.h"

#include <array>
#include <memory>
#include <vector>

namespace shelf {

/// Parts of a person's own library; a book is in one of toDecide, unknown and found, and may be a wish
/// besides.
enum class LibrarySection { toDecide, unknown, found, wishes, all };
inline constexpr std::size_t kLibrarySections = 5;

/// The books of a person's own library, and which books of the data they are.
class LibraryModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kTitle, kAuthors, kStars, kShelf, kFound, kColumns };

    explicit LibraryModel(QObject* parent = nullptr);

    /// match: null for no library; else of these books among those data.
    void setLibrary(std::shared_ptr<const Dataset> data, std::vector<OwnBook> books,
                    std::shared_ptr<const LibraryMatch> match);
    const OwnBook* bookAt(int row) const; ///< null where there is no such row
    const BookMatch* matchAt(int row) const;
    bool isIn(int row, LibrarySection section) const;
    int count(LibrarySection section) const { return m_counts[static_cast<std::size_t>(section)]; }
    int rowOfLine(std::int64_t line) const; ///< -1 where there is none

protected:
    int rows() const override { return static_cast<int>(m_books.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    QString foundText(int row) const;
    QString shelfText(int row) const;

    std::shared_ptr<const Dataset> m_data;
    std::vector<OwnBook> m_books;
    std::shared_ptr<const LibraryMatch> m_match;
    std::array<int, kLibrarySections> m_counts{};
};

/// The rows of one section that hold some words.
class LibraryRows : public FoundRows {
    Q_OBJECT
public:
    explicit LibraryRows(LibraryModel* library, QObject* parent = nullptr);
    void setSection(LibrarySection section);
    LibrarySection section() const { return m_section; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    LibraryModel* m_library;
    LibrarySection m_section = LibrarySection::all;
};

} // namespace shelf
