// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/exports/models/model_tensors.h"

#include "engine/run/learned_books.h"

#include <algorithm>

namespace shelf {

ModelTensors::ModelTensors(const Run& run)
    : m_books(run.model->bookEmbedding(), run.unlearned),
      m_users(run.model->userEmbedding(),
              run.model->userEmbedding().empty() ? std::vector<std::uint8_t>() : unlearnedReaders(run))
{
    for (const Tensor* tensor : run.model->tensors())
        m_list.push_back({tensor->name, {tensor->values.data(), tensor->rows, tensor->cols, tensor->cols}});
    m_ofBooks = add("book_vectors", m_books);
    m_ofUsers = add("user_vectors", m_users);
    std::sort(m_list.begin(), m_list.end(),
              [](const NamedTensor& a, const NamedTensor& b) { return a.name < b.name; });
}

std::string ModelTensors::add(const char* name, const KeptRows& known)
{
    const MatrixView& view = known.view();
    if (view.empty())
        return {};
    for (const NamedTensor& one : m_list)
        if (one.values.data == view.data && one.values.cols == view.cols)
            return one.name;
    m_list.push_back({name, view});
    return name;
}

} // namespace shelf
