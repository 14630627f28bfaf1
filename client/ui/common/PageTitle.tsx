import { useEffect } from 'react'
import { useTranslate } from 'react-admin'

/** Sets the browser tab's title: the page, then the product. */
export function PageTitle({ title }: { title: string }) {
  const translate = useTranslate()
  const product = translate('app.product')
  useEffect(() => {
    document.title = `${title} · ${product}`
    return () => {
      document.title = product
    }
  }, [title, product])
  return null
}
