// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QString>

class QLabel;

namespace shelf {

/// A page of words about one model: what it is called, what it computes and where that was published. The
/// words can be selected and copied.
class ModelAbout : public QScrollArea {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString explanation;
        QString goodFor = {};   ///< what to choose it for
        QString source = {};    ///< authors, year, where
        QString published = {}; ///< a figure of others
    };

    explicit ModelAbout(QWidget* parent = nullptr);

    void describe(const Words& words);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolor();

    QLabel* m_title;
    QLabel* m_explanation;
    QLabel* m_source;
};

} // namespace shelf
