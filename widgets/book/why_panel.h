// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace shelf {

/// Why two books are neighbors, in words and bars, as the panel shows it.
struct WhyWords {
    struct Part {
        QString name;     ///< "Dimension 7"
        QString value;    ///< "0.31"
        double share = 0; ///< of the longest bar, -1 .. 1
        QString detail;   ///< "strong there, too: ..."; may be empty
    };
    struct Section {
        QString title;
        QString text;
        QVector<Part> parts = {};
    };

    QString title;
    QVector<Section> sections;

    /// All of it as text, a line each.
    QString plainText() const;
};

/// Shows WhyWords in the place of the list of neighbors, with the way back.
class WhyPanel : public QWidget {
    Q_OBJECT
public:
    explicit WhyPanel(QWidget* parent = nullptr);

    void setWords(const WhyWords& words);
    /// While it is worked out.
    void setWaiting(const QString& title);

signals:
    void back();

private:
    void clear();

    QToolButton* m_back;
    QLabel* m_title;
    QWidget* m_body;
    QVBoxLayout* m_column;
    WhyWords m_words;
};

} // namespace shelf
