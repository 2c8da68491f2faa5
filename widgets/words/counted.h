// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <cstdint>

namespace shelf {

/// Numbers of things in words, for texts that name several of them: "1 reader", "6,851 readers".
class Counted {
    Q_DECLARE_TR_FUNCTIONS(shelf::Counted)
public:
    static QString books(std::uint64_t count);
    static QString readers(std::uint64_t count);
    static QString ratings(std::uint64_t count);
    static QString ratingsOrTaken(std::uint64_t count, bool taken); ///< taken: "1 time taken"
    static QString notes(std::uint64_t count);
};

} // namespace shelf
