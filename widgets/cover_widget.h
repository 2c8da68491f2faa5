// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shelf {

/// The cover of one book at a fixed 2:3 shape.
class CoverWidget : public QWidget {
    Q_OBJECT
public:
    explicit CoverWidget(QWidget* parent = nullptr);
    void setBook(const QString& title, const QString& authors);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QString m_authors;
};

} // namespace shelf
