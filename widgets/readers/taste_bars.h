// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

#include <optional>

namespace shelf {

struct TasteEntry {
    QString name;
    int count = 0;
    std::optional<double> mean; ///< none where nobody gave stars
};

/// A reader's taste in one line: a stacked bar of what they read, by genre (or language where there is no
/// genre), with names under it as far as they fit and means on hover.
class TasteBars : public QWidget {
    Q_OBJECT
public:
    explicit TasteBars(QWidget* parent = nullptr);
    void setEntries(const QVector<TasteEntry>& entries); ///< largest first
    /// Whether there is room for it: it is shown where there is, and anything to show.
    void setRoom(bool hasRoom);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QVector<QRectF> segments() const;
    static QString wordsOf(const TasteEntry& entry);

    QVector<TasteEntry> m_entries;
    int m_total = 0;
    bool m_hasRoom = true;
};

} // namespace shelf
