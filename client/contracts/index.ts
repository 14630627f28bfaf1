import HandshakeIcon from '@mui/icons-material/HandshakeOutlined'
import { lazy } from 'react'
import type { ResourceProps } from 'react-admin'

const ContractList = lazy(() => import('./ContractList.tsx').then((m) => ({ default: m.ContractList })))
const ContractCreate = lazy(() => import('./ContractCreate.tsx').then((m) => ({ default: m.ContractCreate })))
const ContractShow = lazy(() => import('./ContractShow.tsx').then((m) => ({ default: m.ContractShow })))

export const contracts: ResourceProps = { name: 'contracts', icon: HandshakeIcon, list: ContractList, create: ContractCreate, show: ContractShow, recordRepresentation: 'reference' }
