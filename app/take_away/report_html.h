// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>

namespace shelf {

/// The text with &, <, > and quotes made harmless, and control characters and what turns text around
/// replaced.
QString escaped(const QString& text);
QString escaped(const std::string& text);

/// Numbers as the reader's country writes them; a dash where there is none.
QString decimal(double value, int decimals);
QString count(std::uint64_t value);

/// A table of the report; cells are given as plain text.
class HtmlTable {
public:
    /// Names of the columns; the ones listed in `numbers` are aligned to the right.
    explicit HtmlTable(QStringList headers, QList<int> numbers = {});
    /// A marked line stands out.
    void add(const QStringList& cells, bool marked = false);
    bool isEmpty() const { return m_rows.isEmpty(); }
    QString html() const;

private:
    QString cells(const QStringList& texts, const QString& tag) const;
    QStringList m_headers;
    QList<int> m_numbers;
    QString m_rows;
};

/// Name and value side by side.
class FactList {
public:
    void add(const QString& name, const QString& value);
    QString html() const;

private:
    QString m_rows;
};

QString paragraph(const QString& text);
QString bulletList(const QStringList& texts);
/// The page around the body, with its style sheet; light or dark as the reader's system is. It runs no script
/// and asks nothing of the network, whatever got into it.
QString htmlPage(const QString& title, const QString& body);

} // namespace shelf
