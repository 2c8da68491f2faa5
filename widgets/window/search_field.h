// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QList>
#include <QString>

class QListWidget;

namespace shelf {

/// One line of what a search found.
struct SearchRow {
    enum class Kind { heading, book, reader, topic, remark };
    Kind kind = Kind::remark;
    int index = -1; ///< the book, the user, or the passage of the guide
    QString text;
    QString detail; ///< authors, number of ratings; shown in the quieter color
};

/// A search field with a list of hits below it. Up and Down choose, Enter takes, Esc closes and clears; with
/// nothing typed both are left to a dialog around it. It searches nothing itself: it asks by searchWanted and
/// is answered by showRows.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    void showRows(const QList<SearchRow>& rows);
    void closeRows();
    QListWidget* list() const { return m_list; }

signals:
    void searchWanted(const QString& words);
    void chosen(shelf::SearchRow::Kind kind, int index);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void step(int direction);
    void take(int row);
    void setIcons();

    QListWidget* m_list;
    QAction* m_lens = nullptr;
    QList<SearchRow> m_rows;
};

} // namespace shelf
